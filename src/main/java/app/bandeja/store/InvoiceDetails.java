package app.bandeja.store;

import app.bandeja.invoice.Draft;
import app.bandeja.invoice.FieldValues;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.LineItem;
import app.bandeja.invoice.TaxLine;
import app.bandeja.store.table.FieldEntry;
import app.bandeja.store.table.LineEntry;
import app.bandeja.store.table.TaxLineEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What belongs to an invoice in order: values as read, tax lines, lines. */
final class InvoiceDetails {
    private InvoiceDetails() {}

    static List<FieldEntry> fields(long invoice, Draft draft) {
        List<FieldEntry> entries = new ArrayList<>();
        FieldValues.of(draft).values().forEach((name, found) -> {
            FieldEntry entry = new FieldEntry();
            entry.invoice = invoice;
            entry.position = entries.size();
            entry.name = name;
            entry.value = Stored.text(found.value());
            entry.place = Stored.text(PlaceText.of(found.place()));
            entry.confidence = found.confidence();
            entry.reader = found.reader().code();
            entry.candidates = FieldText.candidates(found.others());
            entries.add(entry);
        });
        return entries;
    }

    /** The draft that had these values; nothing, if there are none. */
    static Draft draft(List<FieldEntry> entries) {
        if (entries.isEmpty()) {
            return Draft.NOTHING;
        }
        Map<String, Found<String>> values = new LinkedHashMap<>();
        for (FieldEntry entry : entries) {
            values.put(
                    entry.name,
                    new Found<>(
                            entry.value,
                            PlaceText.read(entry.place),
                            entry.confidence,
                            Stored.reader(entry.reader),
                            FieldText.readCandidates(entry.candidates)));
        }
        return new FieldValues(values).draft();
    }

    static List<TaxLineEntry> taxLines(long invoice, List<TaxLine> lines) {
        List<TaxLineEntry> entries = new ArrayList<>();
        for (TaxLine line : lines) {
            TaxLineEntry entry = new TaxLineEntry();
            entry.invoice = invoice;
            entry.position = entries.size();
            entry.regime = line.regime().name();
            entry.rate = Invoices.money(line.rate());
            entry.base = Invoices.money(line.base());
            entry.amount = Invoices.money(line.amount());
            entry.surchargeRate = Invoices.money(line.surchargeRate());
            entry.surchargeAmount = Invoices.money(line.surchargeAmount());
            entries.add(entry);
        }
        return entries;
    }

    static List<LineEntry> lines(long invoice, List<LineItem> lines) {
        List<LineEntry> entries = new ArrayList<>();
        for (LineItem line : lines) {
            LineEntry entry = new LineEntry();
            entry.invoice = invoice;
            entry.position = entries.size();
            entry.description = Invoices.text(line.description());
            entry.quantity = Invoices.money(line.quantity());
            entry.unitPrice = Invoices.money(line.unitPrice());
            entry.amount = Invoices.money(line.amount());
            entries.add(entry);
        }
        return entries;
    }
}
