package app.bandeja.setup.doctor;

import app.bandeja.store.Examined;

/** Whether the tables are this program's. */
final class MigrationsCheck {
    private MigrationsCheck() {}

    static Found judge(Examined<Books> books) {
        return switch (books) {
            case Examined.None<Books> _ -> Found.of(Sign.MIGRATIONS_TO_COME);
            case Examined.Older<Books>(String version, String newest, var _) ->
                Found.of(Sign.MIGRATIONS_OLDER, version, newest);
            case Examined.Newer<Books>(String version, String newest) ->
                Found.of(Sign.MIGRATIONS_NEWER, version, newest);
            case Examined.Unlike<Books>(String version) -> Found.of(Sign.MIGRATIONS_UNLIKE, version);
            case Examined.Current<Books>(String version, var _, var _) -> Found.of(Sign.MIGRATIONS_DONE, version);
        };
    }
}
