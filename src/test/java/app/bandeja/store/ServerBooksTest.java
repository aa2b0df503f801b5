package app.bandeja.store;

class ServerBooksTest extends BooksTest {
    ServerBooksTest() {
        super(Postgres.fresh("books"));
    }
}
