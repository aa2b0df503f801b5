package app.bandeja.window.review;

import app.bandeja.invoice.FieldValues;
import app.bandeja.invoice.Finding;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Outcome;
import app.bandeja.store.InvoiceRow;
import app.bandeja.window.look.Desk;
import app.bandeja.window.review.ValueLine.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decides what is said of a document that a person must look at. */
final class ReviewModel {

    /** Without these an invoice cannot be booked, so their absence is shown. */
    private static final List<String> ALWAYS = List.of(
            "kind",
            "supplier_name",
            "supplier_tax_id",
            "customer_tax_id",
            "invoice_number",
            "issue_date",
            "taxable_base",
            "tax_total",
            "total");

    private final Desk desk;
    private final FieldWords words;

    ReviewModel(Desk desk) {
        this.desk = desk;
        this.words = new FieldWords(desk);
    }

    /** The first line of a list entry: who sent it, or the document's name. */
    String title(InvoiceRow row) {
        return row.draft()
                .parties()
                .supplierName()
                .map(Found::value)
                .orElse(row.file().name());
    }

    /** The second line: number, date and total, as far as they were read. */
    String subtitle(InvoiceRow row) {
        Map<String, Found<String>> values = FieldValues.of(row.draft()).values();
        return Stream.of("invoice_number", "issue_date", "total")
                .flatMap(name -> Optional.ofNullable(values.get(name)).stream()
                        .map(found -> words.value(name, found.value(), row.draft())))
                .collect(Collectors.joining(" · "));
    }

    /** Why a person must look; a sentence each. */
    List<String> reasons(InvoiceRow row) {
        return desk.sentences().why(row.outcome());
    }

    /** The first reason, and how many more there are. */
    String firstReason(InvoiceRow row) {
        List<String> reasons = reasons(row);
        return reasons.size() <= 1
                ? String.join("", reasons)
                : desk.texts().get("review.reason_and_more", reasons.getFirst(), reasons.size() - 1);
    }

    /** The values that were read, and those that should have been. */
    List<ValueLine> values(InvoiceRow row) {
        Map<String, Found<String>> read = FieldValues.of(row.draft()).values();
        Set<String> doubtful = doubtful(row.outcome());
        List<ValueLine> lines = new ArrayList<>();
        for (String name : words.order(ALWAYS, read.keySet())) {
            Found<String> found = read.get(name);
            lines.add(
                    found == null
                            ? new ValueLine(
                                    words.name(name), desk.texts().get("review.not_found"), "", Standing.MISSING)
                            : new ValueLine(
                                    words.name(name),
                                    words.value(name, found.value(), row.draft()),
                                    words.origin(found),
                                    isIn(name, doubtful) ? Standing.IN_DOUBT : Standing.CLEAR));
        }
        return lines;
    }

    private static Set<String> doubtful(Outcome outcome) {
        return outcome instanceof Outcome.Pending pending
                ? pending.why().stream()
                        .map(Finding::fields)
                        .flatMap(List::stream)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    // A finding on a whole line, or on the withholding, is one on each of its values.
    private static boolean isIn(String name, Set<String> doubtful) {
        return doubtful.stream()
                .anyMatch(field -> name.equals(field) || name.startsWith(field + ".") || name.startsWith(field + "["));
    }

    /** Which document, how many pages, when. */
    String document(InvoiceRow row) {
        String part = row.parts() > 1 ? " (" + row.id().part() + "/" + row.parts() + ")" : "";
        return row.file().path() + part;
    }

    String when(InvoiceRow row) {
        return desk.texts().get("review.read_at", desk.figures().time(row.settledAt()), row.pages());
    }
}
