package app.bandeja.window.review;

import app.bandeja.invoice.Candidate;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Kind;
import app.bandeja.invoice.Place;
import app.bandeja.invoice.Reader;
import app.bandeja.invoice.Signature;
import app.bandeja.review.FieldForms;
import app.bandeja.window.look.Desk;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names, values and origins of fields as a person reads them. */
final class FieldWords {

    private static final Pattern INDEX = Pattern.compile("\\[(\\d+)]");

    private final Desk desk;

    FieldWords(Desk desk) {
        this.desk = desk;
    }

    /** The field's name; a value of a tax line says which line, from 1. */
    String name(String field) {
        String words = desk.sentences().field(field);
        String name = words.substring(0, 1).toUpperCase(desk.texts().language()) + words.substring(1);
        Matcher index = INDEX.matcher(field);
        return index.find() ? desk.texts().get("review.of_line", name, Integer.parseInt(index.group(1)) + 1) : name;
    }

    /** The value in the locale's form. */
    String value(String field, String value, Draft draft) {
        if (field.equals("kind")) {
            return kind(value);
        }
        if (field.equals("signature")) {
            return Signature.of(value).map(desk.sentences()::of).orElse(value);
        }
        if (field.endsWith("_date")) {
            return desk.figures().date(LocalDate.parse(value));
        }
        if (field.endsWith("rate")) {
            return desk.figures().percent(new BigDecimal(value));
        }
        return isMoney(field) ? money(new BigDecimal(value), draft) : value;
    }

    /** The value as a person would type it: in the locale's form, without signs. */
    String plain(String field, String value) {
        return switch (FieldForms.of(field)) {
            case DATE -> desk.figures().date(LocalDate.parse(value));
            case NUMBER -> desk.figures().amount(new BigDecimal(value));
            case KIND -> kind(value);
            case REGIME, CURRENCY, TEXT -> value;
        };
    }

    /** What a person calls a kind of document, by its code; any other text as it is. */
    String code(String field, String text) {
        if (FieldForms.of(field) != FieldForms.Form.KIND) {
            return text;
        }
        for (Kind kind : Kind.values()) {
            if (desk.sentences().of(kind).equalsIgnoreCase(text.strip())) {
                return kind.code();
            }
        }
        return text;
    }

    private String kind(String code) {
        for (Kind kind : Kind.values()) {
            if (kind.code().equals(code)) {
                return desk.sentences().of(kind);
            }
        }
        return code;
    }

    private static boolean isMoney(String field) {
        return field.matches(".*(base|amount|total|amount_due)");
    }

    private String money(BigDecimal value, Draft draft) {
        return draft.amounts()
                .currency()
                .map(currency -> desk.figures().money(value, currency.value()))
                .orElseGet(() -> desk.figures().amount(value));
    }

    /** Where it was found, by whom, and how surely where that is in question. */
    String origin(Found<?> found) {
        return origin(found.place(), found.reader(), found.confidence());
    }

    /** The same of another value that it might have. */
    String origin(Candidate<?> candidate) {
        return origin(candidate.place(), candidate.reader(), candidate.confidence());
    }

    private String origin(Place where, Reader who, double sure) {
        String reader = desk.texts().get("reader." + who.code());
        String surely = sure < 1 ? " · " + desk.figures().percent(BigDecimal.valueOf(Math.round(sure * 100))) : "";
        return place(where).map(place -> place + " · " + reader).orElse(reader) + surely;
    }

    private Optional<String> place(Place place) {
        return switch (place) {
            case Place.OnPage onPage -> Optional.of(desk.texts().get("review.page", onPage.page()));
            case Place.InQr inQr -> Optional.of(desk.texts().get("review.page", inQr.page()));
            case Place.InXml _ -> Optional.empty();
            case Place.Derived derived ->
                Optional.of(desk.texts().get(derived.from().isEmpty() ? "review.assumed" : "review.computed"));
        };
    }
}
