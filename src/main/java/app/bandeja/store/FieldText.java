package app.bandeja.store;

import app.bandeja.invoice.Candidate;
import app.bandeja.invoice.FieldValues;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Place;
import app.bandeja.invoice.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Found values and their rivals as text, exactly. */
final class FieldText {
    private FieldText() {}

    /** Each rival: value, place, confidence, reader. */
    static String candidates(List<Candidate<String>> others) {
        return Packed.pack(others.stream()
                .map(other -> four(other.value(), other.place(), other.confidence(), other.reader()))
                .toList());
    }

    static List<Candidate<String>> readCandidates(String text) {
        return Packed.unpack(text).stream().map(FieldText::candidate).toList();
    }

    /** All values of a draft as one text: for what is kept beside a reading and is never asked for by name. */
    static String all(FieldValues values) {
        List<String> rows = new ArrayList<>();
        values.values()
                .forEach((name, found) -> rows.add(Packed.pack(List.of(
                        name,
                        four(found.value(), found.place(), found.confidence(), found.reader()),
                        candidates(found.others())))));
        return Packed.pack(rows);
    }

    static FieldValues readAll(String text) {
        Map<String, Found<String>> values = new LinkedHashMap<>();
        for (String row : Packed.unpack(text)) {
            List<String> cells = Packed.unpack(row);
            Candidate<String> self = candidate(cells.get(1));
            values.put(
                    cells.get(0),
                    new Found<>(
                            self.value(),
                            self.place(),
                            self.confidence(),
                            self.reader(),
                            readCandidates(cells.get(2))));
        }
        return new FieldValues(values);
    }

    private static String four(String value, Place place, double confidence, Reader reader) {
        return Packed.pack(
                List.of(Stored.text(value), PlaceText.of(place), Double.toString(confidence), reader.code()));
    }

    private static Candidate<String> candidate(String text) {
        List<String> cells = Packed.unpack(text);
        return new Candidate<>(
                cells.get(0),
                PlaceText.read(cells.get(1)),
                Double.parseDouble(cells.get(2)),
                Stored.reader(cells.get(3)));
    }
}
