package app.bandeja.window.review;

import app.bandeja.invoice.FieldValues;
import app.bandeja.invoice.Found;
import app.bandeja.store.InvoiceRow;
import app.bandeja.window.look.Desk;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decides what is said of a document that a person must look at. */
final class ReviewModel {

    /** Without these an invoice cannot be booked, so their absence is shown. */
    static final List<String> ALWAYS = List.of(
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

    /** Which document, how many pages, when. */
    String document(InvoiceRow row) {
        String part = row.parts() > 1 ? " (" + row.id().part() + "/" + row.parts() + ")" : "";
        return row.file().path() + part;
    }

    String when(InvoiceRow row) {
        return desk.texts().get("review.read_at", desk.figures().time(row.settledAt()), row.pages());
    }

    /** How a likely original stands, and in which file. */
    String standing(InvoiceRow row) {
        String state = desk.texts().get("review.copy." + row.outcome().state().code());
        return state + " · " + row.file().name();
    }
}
