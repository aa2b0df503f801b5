package app.bandeja.store;

import app.bandeja.invoice.State;
import app.bandeja.store.table.InvoiceEntry;
import app.bandeja.store.table.TokenEntry;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** The words that an invoice is found by. Whoever changes an invoice rewrites them in the same transaction. */
final class SearchTokens {
    private static final int LENGTH = 60;
    private static final Set<String> SHOWN =
            Set.of(State.ACCEPTED.code(), State.PENDING.code(), State.DUPLICATE.code());

    private SearchTokens() {}

    /** Of an invoice that is new. */
    static void write(StatelessSession session, InvoiceEntry invoice) {
        if (SHOWN.contains(invoice.state) && invoice.supersededAt == null) {
            session.insertMultiple(
                    of(invoice).stream().map(token -> entry(invoice, token)).toList());
        }
    }

    /** Of an invoice that changed; the entry may have any state, and is not written itself. */
    static void rewrite(StatelessSession session, InvoiceEntry invoice) {
        session.createMutationQuery("delete from TokenEntry where invoice = :invoice")
                .setParameter("invoice", invoice.id)
                .executeUpdate();
        write(session, invoice);
    }

    /** What was superseded is not found any more. */
    static void removeAll(StatelessSession session, Iterable<InvoiceEntry> superseded) {
        for (InvoiceEntry invoice : superseded) {
            session.createMutationQuery("delete from TokenEntry where invoice = :invoice")
                    .setParameter("invoice", invoice.id)
                    .executeUpdate();
        }
    }

    static Set<String> of(InvoiceEntry invoice) {
        Set<String> tokens = new TreeSet<>();
        addWords(tokens, invoice.number);
        addWords(tokens, invoice.supplierName);
        addTaxId(tokens, invoice.supplierTaxId);
        Stream.of(invoice.taxableBase, invoice.taxTotal, invoice.total, invoice.amountDue)
                .filter(Objects::nonNull)
                .forEach(amount -> add(tokens, amount(amount)));
        return tokens;
    }

    /** 1234.50, without its sign: the form that a typed amount is brought to as well. */
    static String amount(BigDecimal amount) {
        BigDecimal plain = amount.abs().stripTrailingZeros();
        return plain.setScale(Math.max(2, plain.scale()), RoundingMode.UNNECESSARY)
                .toPlainString();
    }

    private static void addWords(Set<String> tokens, @Nullable String text) {
        if (text != null) {
            Folded.words(text).forEach(word -> {
                add(tokens, Folded.joined(word));
                Folded.parts(word).forEach(part -> addPart(tokens, part));
            });
        }
    }

    /** Leading zeros are rarely typed. */
    private static void addPart(Set<String> tokens, String part) {
        add(tokens, part);
        if (part.startsWith("0")) {
            add(tokens, part.replaceFirst("^0+", ""));
        }
    }

    /** Also without the letters of the country. */
    private static void addTaxId(Set<String> tokens, @Nullable String taxId) {
        if (taxId != null) {
            String folded = Folded.joined(taxId);
            add(tokens, folded);
            if (folded.matches("[a-z]{2}.{7,}")) {
                add(tokens, folded.substring(2));
            }
        }
    }

    private static void add(Set<String> tokens, String token) {
        if (!token.isEmpty()) {
            tokens.add(token.length() <= LENGTH ? token : token.substring(0, LENGTH));
        }
    }

    private static TokenEntry entry(InvoiceEntry invoice, String token) {
        TokenEntry entry = new TokenEntry();
        entry.invoice = invoice.id;
        entry.token = token;
        return entry;
    }
}
