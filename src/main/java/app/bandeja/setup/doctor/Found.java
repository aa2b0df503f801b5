package app.bandeja.setup.doctor;

import java.util.List;

/**
 * What a check came to.
 *
 * @param arguments of its sentence: texts and numbers; no secret
 */
record Found(Sign sign, List<Object> arguments) {
    Found {
        arguments = List.copyOf(arguments);
    }

    static Found of(Sign sign, Object... arguments) {
        return new Found(sign, List.of(arguments));
    }
}
