package app.bandeja.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.bandeja.store.DatabaseUrl.Unusable;
import app.bandeja.store.DatabaseUrl.Usable;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTest {
    private static final Path HOME = Path.of("/home/bandeja");

    @Test
    void nothingIsTheBuiltInDatabaseUnderTheHome() {
        Usable standard = new Usable(
                new DatabaseOptions("jdbc:h2:file:/home/bandeja/data/bandeja", Optional.empty(), Optional.empty()));
        assertEquals(standard, DatabaseUrl.read(Optional.empty(), HOME));
        assertEquals(standard, DatabaseUrl.read(Optional.of("  "), HOME));
    }

    @ParameterizedTest
    @CsvSource({
        "postgresql://ana:s%40cret@db.example.org:5433/books, jdbc:postgresql://db.example.org:5433/books, ana, s@cret",
        "postgresql+psycopg2://ana:a+b@localhost/books, jdbc:postgresql://localhost/books, ana, a+b",
        "postgresql://ana@localhost/books, jdbc:postgresql://localhost/books, ana, ",
        "postgresql://localhost/books?sslmode=require&connect_timeout=3,"
                + " jdbc:postgresql://localhost/books?sslmode=require&connectTimeout=3, , ",
        "jdbc:postgresql://[::1]:5432/books?user=ana&password=s%26t, jdbc:postgresql://[::1]:5432/books, ana, s&t",
        "jdbc:postgresql:books, jdbc:postgresql://localhost/books, , ",
        "jdbc:h2:file:/srv/books, jdbc:h2:file:/srv/books, , ",
        "jdbc:h2:file:books;cache_size=1024, jdbc:h2:file:/home/bandeja/books;CACHE_SIZE=1024, , ",
        "jdbc:h2:file:./books;USER=ana;PASSWORD=x, jdbc:h2:file:/home/bandeja/books, ana, x",
    })
    void isReadInEachForm(String url, String jdbc, String user, String password) {
        assertEquals(
                new Usable(new DatabaseOptions(jdbc, Optional.ofNullable(user), Optional.ofNullable(password))),
                DatabaseUrl.read(Optional.of(url), HOME));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mysql://ana:hidden@localhost/books",
                "jdbc:h2:mem:books;PASSWORD=hidden",
                "jdbc:h2:tcp://localhost/books;PASSWORD=hidden",
                "jdbc:h2:file:books;PASSWORD=hidden;INIT=RUNSCRIPT FROM 'hidden.sql'",
                "jdbc:h2:file:books;AUTO_SERVER=TRUE;PASSWORD=hidden",
                "jdbc:h2:file:books;PASSWORD",
                "jdbc:h2:file:",
                "postgresql://ana:hidden@localhost",
                "postgresql://ana:hidden@/books",
                "postgresql://ana:hidden%zz@localhost/books",
                "postgresql://ana:hidden@localhost/books?socketFactory=evil.Factory",
                "postgresql://ana:hidden@one,two/books",
                "jdbc:postgresql://localhost/books?password=hidden&options=-c",
                "hidden",
            })
    void anythingElseIsRefusedWithoutRepeatingIt(String url) {
        DatabaseUrl read = DatabaseUrl.read(Optional.of(url), HOME);
        assertEquals(Unusable.class, read.getClass());
        assertFalse(read.toString().contains("hidden"), read.toString());
    }

    @Test
    void optionsNeverShowTheirPassword() {
        assertFalse(new DatabaseOptions("jdbc:x", Optional.of("ana"), Optional.of("hidden"))
                .toString()
                .contains("hidden"));
    }
}
