package app.bandeja.setup.doctor;

import app.bandeja.source.signin.GoogleSignIn;
import app.bandeja.source.signin.Keeping;
import app.bandeja.source.signin.Standing;

/** Whether the place where a sign-in is kept gives what it was given. */
final class KeyringCheck {
    private KeyringCheck() {}

    /** What a look at it saw. */
    record Look(Standing standing, Keeping keeping) {}

    static Look look(GoogleSignIn google) {
        return new Look(google.standing(), google.keeping());
    }

    static Found judge(Look look) {
        return switch (look.standing()) {
            case Standing.SignedIn(var account) ->
                switch (look.keeping()) {
                    case Keeping.InKeyring(String kind) -> Found.of(Sign.KEYRING_ANSWERS, account.email(), kind);
                    case Keeping.InEncryptedFile(var file) ->
                        Found.of(Sign.KEYRING_FILE, account.email(), file.toString());
                };
            case Standing.SignedOut() ->
                switch (look.keeping()) {
                    case Keeping.InKeyring(String kind) -> Found.of(Sign.KEYRING_UNUSED, kind);
                    case Keeping.InEncryptedFile(var file) -> Found.of(Sign.KEYRING_FILE_UNUSED, file.toString());
                };
            case Standing.Revoked(var account) -> Found.of(Sign.KEYRING_LOST, account.email());
        };
    }
}
