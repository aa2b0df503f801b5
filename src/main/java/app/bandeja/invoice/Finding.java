package app.bandeja.invoice;

import java.util.List;

/**
 * Something that a person should know about a draft.
 *
 * @param fields JSON names of the fields in doubt, as {@code total} or {@code tax_lines[0].base}
 * @param arguments what the sentence mentions, in the order of its place-holders
 */
public record Finding(FindingCode code, List<String> fields, List<String> arguments) {
    public Finding {
        fields = List.copyOf(fields);
        arguments = List.copyOf(arguments);
    }
}
