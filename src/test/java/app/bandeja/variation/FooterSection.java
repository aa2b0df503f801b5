package app.bandeja.variation;

import app.bandeja.variation.Layout.Extra;
import java.util.ArrayList;
import java.util.List;

/** What stands small at the bottom of each page: who the company is by law, where it banks. */
final class FooterSection {
    private final Desk desk;

    FooterSection(Desk desk) {
        this.desk = desk;
    }

    void paint() {
        double at = desk.sheet().height() - 62;
        for (String line : lines()) {
            desk.sheet().center(desk.sheet().width() / 2, at, Ink.SMALL, line);
            at += desk.sheet().leading() * 0.85;
        }
    }

    private List<String> lines() {
        Party supplier = desk.facts().supplier();
        boolean onlyHere = switch (desk.layout().parties()) {
            case WINDOW, FOOTER -> true;
            case SUPPLIER_LEFT, SUPPLIER_RIGHT, STACKED -> false;
        };
        List<String> lines = new ArrayList<>();
        boolean company = !supplier.name().equals(supplier.brand());
        if (company && desk.layout().has(Extra.REGISTRY)) { // a person stands in no register of companies
            lines.add(registry(supplier));
        } else if (onlyHere) {
            lines.add(supplier.name() + " - " + String.join(", ", supplier.address()) + " - " + desk.idLine(supplier));
        }
        if (onlyHere || desk.layout().has(Extra.PHONE)) {
            lines.add(desk.label("phone") + " " + supplier.phone() + "  " + supplier.email() + "  " + supplier.web());
        }
        if (supplier.country() == Country.PT) { // Portaria 195/2020: on every document
            lines.add("ATCUD: CSDF7T5H-" + desk.dice().digits(4));
        }
        if (desk.layout().has(Extra.IBAN)) {
            lines.add("IBAN " + supplier.iban());
        }
        return lines;
    }

    private String registry(Party supplier) {
        String city = supplier.address().getLast().replaceAll("[\\d-]+ *", "").strip();
        String digits = supplier.taxId().replaceAll("\\D", "");
        return desk.words()
                .filled(
                        "registry",
                        "name",
                        supplier.name(),
                        "city",
                        city,
                        "n",
                        desk.dice().digits(5),
                        "h",
                        desk.dice().digits(5),
                        "siret",
                        (digits.length() > 9 ? digits.substring(2) : digits) + "00014",
                        "steuernummer",
                        "12/345/" + desk.dice().digits(5),
                        "taxlabel",
                        desk.words().of("taxid"),
                        "taxid",
                        supplier.printedId());
    }
}
