package app.bandeja.invoice.qr;

import app.bandeja.invoice.Kind;
import java.util.Arrays;
import java.util.Optional;

/** Types of document in Portugal's SAF-T (Portaria 302/2016), as the code's field D has them. */
enum PortugueseType {
    /** Fatura. */
    FT(Kind.INVOICE),
    /** Fatura-recibo. */
    FR(Kind.INVOICE),
    /** Fatura simplificada. */
    FS(Kind.SIMPLIFIED),
    /** Nota de débito. */
    ND(Kind.INVOICE),
    /** Nota de crédito. */
    NC(Kind.CREDIT_NOTE);

    private final Kind kind;

    PortugueseType(Kind kind) {
        this.kind = kind;
    }

    /** What a document of that type is to us: transport notes, orders, quotes and receipts (GT, OR, PF, RC …) are none. */
    static Kind kind(String code) {
        Optional<PortugueseType> type = Arrays.stream(values())
                .filter(known -> known.name().equals(code))
                .findFirst();
        return type.map(known -> known.kind).orElse(Kind.NOT_INVOICE);
    }
}
