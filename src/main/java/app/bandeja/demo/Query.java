package app.bandeja.demo;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a {@code q} asks of a file.
 *
 * @param folder every file that is found lies in this folder, so that no other need be looked at
 * @param fields that are named in it
 */
record Query(Test test, Optional<String> folder, Set<String> fields) {

    /** A condition. */
    interface Test {
        boolean matches(DemoFile file, DriveFiles all);
    }

    static Query everything() {
        return new Query((file, all) -> true, Optional.empty(), Set.of());
    }

    static Query of(String field, Test test) {
        return new Query(test, Optional.empty(), Set.of(field));
    }

    static Query in(String folder) {
        Test test = (file, all) -> file.parent().equals(all.get(folder).id());
        return new Query(test, Optional.of(folder), Set.of("parents"));
    }

    boolean matches(DemoFile file, DriveFiles all) {
        return test.matches(file, all);
    }

    Query and(Query other) {
        return with(
                other,
                (file, all) -> matches(file, all) && other.matches(file, all),
                folder.isPresent() ? folder : other.folder());
    }

    Query or(Query other) {
        return with(other, (file, all) -> matches(file, all) || other.matches(file, all), Optional.empty());
    }

    private Query with(Query other, Test both, Optional<String> in) {
        Set<String> all = new TreeSet<>(fields);
        all.addAll(other.fields());
        return new Query(both, in, all);
    }

    Query negated() {
        return new Query((file, all) -> !matches(file, all), Optional.empty(), fields);
    }
}
