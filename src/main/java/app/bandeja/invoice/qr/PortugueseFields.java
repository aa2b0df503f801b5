package app.bandeja.invoice.qr;

import app.bandeja.invoice.Identity;
import app.bandeja.invoice.TaxId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields {@code A:…*B:…} of Portugal's code: each once, in order, none that the specification does not know. */
record PortugueseFields(Map<String, String> values) {
    private static final String AMOUNT = "-?\\d{1,12}\\.\\d{2}";
    private static final Map<String, String> GRAMMAR = grammar();
    private static final List<String> MANDATORY =
            List.of("A", "B", "C", "D", "E", "F", "G", "H", "I1", "N", "O", "Q", "R");
    private static final Pattern FIELD = Pattern.compile("([A-Z][1-8]?):(.{1,70})");
    private static final String ANYONE = "999999990";
    private static final String HOME = "PT";

    PortugueseFields {
        values = Map.copyOf(values);
    }

    private static Map<String, String> grammar() {
        Map<String, String> grammar = new LinkedHashMap<>();
        grammar.put("A", "\\d{9}");
        grammar.put("B", "[A-Za-z0-9 ./-]{1,30}");
        grammar.put("C", "[A-Z]{2}|Desconhecido");
        grammar.put("D", "[A-Z]{2}");
        grammar.put("E", "[NSARF]");
        grammar.put("F", "\\d{8}");
        grammar.put("G", "[\\x21-\\x7E]{1,40} [\\x20-\\x7E]{1,60}");
        grammar.put("H", "0|[A-Z0-9]{8,60}-\\d{1,20}");
        for (String space : List.of("I", "J", "K")) {
            grammar.put(space + "1", "0|PT|PT-AC|PT-MA");
            for (int field = 2; field <= 8; field++) {
                grammar.put(space + field, AMOUNT);
            }
        }
        for (String amount : List.of("L", "M", "N", "O", "P")) {
            grammar.put(amount, AMOUNT);
        }
        grammar.put("Q", ".{4}");
        grammar.put("R", "\\d{1,4}");
        grammar.put("S", ".{1,65}");
        return grammar;
    }

    static Optional<PortugueseFields> parse(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        List<String> order = List.copyOf(GRAMMAR.keySet());
        int before = -1;
        for (String pair : text.split("\\*", -1)) {
            Matcher field = FIELD.matcher(pair);
            if (!field.matches()) {
                return Optional.empty();
            }
            int at = order.indexOf(field.group(1));
            if (at <= before || !field.group(2).matches(GRAMMAR.getOrDefault(field.group(1), "(?!)"))) {
                return Optional.empty();
            }
            before = at;
            values.put(field.group(1), field.group(2));
        }
        return values.keySet().containsAll(MANDATORY) ? Optional.of(new PortugueseFields(values)) : Optional.empty();
    }

    /** Empty if the day is not in the calendar or the number tells nothing. */
    Optional<Portuguese> statement() {
        Optional<LocalDate> date = Forms.COMPACT.date(text("F"));
        return date.filter(_ -> !Identity.normalised(text("G")).isEmpty())
                .map(day -> new Portuguese(
                        new TaxId(HOME + text("A")),
                        buyer(),
                        text("D"),
                        text("E"),
                        text("G").strip(),
                        day,
                        bands(),
                        amount("N"),
                        amount("O")));
    }

    private Optional<TaxId> buyer() {
        String id = TaxId.of(text("B")).value();
        boolean prefixed = text("C").equals(HOME) && !id.startsWith(HOME);
        return id.equals(ANYONE) || id.isEmpty() ? Optional.empty() : Optional.of(new TaxId(prefixed ? HOME + id : id));
    }

    private List<TaxBand> bands() {
        List<TaxBand> bands = new ArrayList<>();
        for (String space : List.of("I", "J", "K")) {
            for (TaxBand.Level level : TaxBand.Level.values()) {
                if (values.containsKey(space + level.field())) {
                    bands.add(band(space, level));
                }
            }
        }
        return bands;
    }

    private TaxBand band(String space, TaxBand.Level level) {
        BigDecimal tax = level == TaxBand.Level.EXEMPT ? BigDecimal.ZERO : amount(space + (level.field() + 1));
        return new TaxBand(text(space + 1), level, amount(space + level.field()), tax);
    }

    private BigDecimal amount(String field) {
        return values.containsKey(field) ? new BigDecimal(text(field)) : BigDecimal.ZERO;
    }

    private String text(String field) {
        return values.getOrDefault(field, "");
    }
}
