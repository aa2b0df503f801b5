package app.bandeja.invoice;

import java.util.List;
import java.util.Locale;

/**
 * Why a source as a whole cannot be asked.
 *
 * @param arguments what the sentence about it names: a folder, an account, a file, or Google's own word; no secret
 */
public record Obstacle(Why why, List<String> arguments) {

    /** The kinds, each with the arguments of its sentence. */
    public enum Why {
        /** The folder's path: it does not exist, or its disk is away. */
        FOLDER_AWAY,
        /** The path of what is no folder. */
        NOT_A_FOLDER,
        /** The path of a folder that this user may not open. */
        FOLDER_CLOSED,
        /** The id of a Drive folder that is not there, or not shared with this account. */
        DRIVE_FOLDER_NOT_FOUND,
        /** The id of what is no folder of Drive. */
        NOT_A_DRIVE_FOLDER,
        /** The name of a Drive folder that lies in the bin. */
        DRIVE_FOLDER_BINNED,
        /** The id of a Drive folder that was deleted, or is no longer shared. */
        DRIVE_FOLDER_LOST,
        /** Google's word: the access is not taken. */
        DRIVE_NO_ACCESS,
        /** Google's word: what was asked for is refused. */
        DRIVE_REFUSES,
        /** Google's word: it may pass. */
        DRIVE_NOT_NOW,
        /** Google's word: it did not understand what it was asked. */
        DRIVE_DID_NOT_UNDERSTAND,
        /** Nobody has signed in, and no key is named. */
        DRIVE_NOT_SET_UP,
        /** The account whose sign-in Google no longer takes. */
        SIGN_IN_LOST,
        /** The path of a key, or a stored sign-in, that is not there. */
        KEY_AWAY,
        /** The path of a key, or a stored sign-in, that cannot be used. */
        KEY_UNUSABLE,
        /** No source is known at all. */
        NO_SOURCE,
        /** A defect of ours. */
        INTERNAL;

        /** The name in texts. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Obstacle {
        arguments = List.copyOf(arguments);
    }

    public static Obstacle of(Why why, String... arguments) {
        return new Obstacle(why, List.of(arguments));
    }
}
