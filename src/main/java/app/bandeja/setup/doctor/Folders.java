package app.bandeja.setup.doctor;

import app.bandeja.invoice.SourceKind;
import app.bandeja.invoice.SourcePlace;
import app.bandeja.store.Examined;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The Drive folders that runs ask: that of the settings, and those that the database tells of. */
sealed interface Folders {

    /** At least one. */
    record Some(List<Folder> folders) implements Folders {
        public Some {
            folders = List.copyOf(folders);
        }
    }

    record None() implements Folders {}

    /** The database would know. */
    record Unknown(Check because) implements Folders {}

    /**
     * A folder of Drive.
     *
     * @param cursor where its last run stopped
     */
    record Folder(String id, Optional<String> cursor) {}

    /**
     * What is known of them.
     *
     * @param set the settings' own
     * @param database empty if it could not be looked into
     */
    static Folders of(Optional<SourcePlace> set, Optional<Examined<Books>> database) {
        if (database.isEmpty()) {
            return known(set, List.of(), new Unknown(Check.DATABASE));
        }
        return switch (database.get()) {
            case Examined.None<Books> _ -> known(set, List.of(), new None());
            case Examined.Current<Books> current ->
                known(
                        set,
                        current.content().watched().stream()
                                .filter(row -> row.place().kind() == SourceKind.DRIVE)
                                .map(row -> new Folder(row.place().place(), row.cursor()))
                                .toList(),
                        new None());
            case Examined.Older<Books> _, Examined.Newer<Books> _, Examined.Unlike<Books> _ ->
                known(set, List.of(), new Unknown(Check.MIGRATIONS));
        };
    }

    private static Folders known(Optional<SourcePlace> set, List<Folder> watched, Folders otherwise) {
        Map<String, Folder> all = new LinkedHashMap<>();
        set.ifPresent(place -> all.put(place.place(), new Folder(place.place(), Optional.empty())));
        watched.forEach(folder -> all.put(folder.id(), folder));
        return all.isEmpty() ? otherwise : new Some(List.copyOf(all.values()));
    }
}
