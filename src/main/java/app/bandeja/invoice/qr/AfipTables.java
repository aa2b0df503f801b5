package app.bandeja.invoice.qr;

import app.bandeja.invoice.Kind;
import java.util.Currency;
import java.util.Optional;

/** Argentina's tables of types of document and of currencies, as far as they are plain. */
interface AfipTables {

    /** Empty for a type that is not in our table. */
    static Optional<Kind> kind(int type) {
        return switch (type) {
            // Facturas A, B, C, E, M, of goods in transit and credit invoices of small firms; debit notes of the same.
            case 1, 2, 6, 7, 11, 12, 19, 20, 51, 52, 195, 196, 201, 202, 206, 207, 211, 212 ->
                Optional.of(Kind.INVOICE);
            // Tickets of fiscal printers.
            case 81, 82, 83, 109, 111, 118 -> Optional.of(Kind.SIMPLIFIED);
            // Credit notes of all of these.
            case 3, 8, 13, 21, 53, 90, 110, 112, 113, 114, 119, 197, 203, 208, 213 -> Optional.of(Kind.CREDIT_NOTE);
            // Receipts and delivery notes.
            case 4, 9, 15, 54, 88, 91, 988, 990, 991, 993, 994, 995, 996, 997 -> Optional.of(Kind.NOT_INVOICE);
            default -> Optional.empty();
        };
    }

    static Optional<Currency> currency(String code) {
        return switch (code) {
            case "PES" -> Optional.of(Currency.getInstance("ARS"));
            case "DOL" -> Optional.of(Currency.getInstance("USD"));
            case "060" -> Optional.of(Currency.getInstance("EUR"));
            default -> Optional.empty();
        };
    }
}
