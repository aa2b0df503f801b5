package app.bandeja.window;

import app.bandeja.setup.DatabaseCare;
import app.bandeja.setup.ServerAddress;

/** A database in a file; the server with the name {@code db} takes it over. */
final class FakeDatabase implements DatabaseCare {
    @Override
    public Place place() {
        return new Place.BuiltIn("/home/ana/.local/share/bandeja/data/bandeja.mv.db");
    }

    @Override
    public Check test(ServerAddress server) {
        return server.host().equals("db")
                ? new Check.Fine("El servidor responde y la base de datos está vacía.")
                : new Check.Refused("No se llega al servidor.");
    }

    @Override
    public Moved move(ServerAddress server) {
        return new Moved.Done("Todo está copiado y contado.", "postgresql://ana:secreto@db/libros");
    }
}
