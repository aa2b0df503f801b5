package app.bandeja.store;

import app.bandeja.store.table.InvoiceEntry;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words that an invoice is found by: those of its supplier's name, which many have, and its own. */
final class SearchWords {
    private static final int LENGTH = 60;

    private SearchWords() {}

    /** Of its supplier's name and tax id. */
    static Set<String> name(InvoiceEntry invoice) {
        Set<String> words = new TreeSet<>();
        addWords(words, invoice.supplierName);
        addTaxId(words, invoice.supplierTaxId);
        return words;
    }

    /** Of its number and its amounts, and the month of its issue. */
    static Set<String> own(InvoiceEntry invoice) {
        Set<String> words = new TreeSet<>();
        addWords(words, invoice.number);
        Stream.of(invoice.taxableBase, invoice.taxTotal, invoice.total, invoice.amountDue)
                .filter(Objects::nonNull)
                .forEach(amount -> add(words, amount(amount)));
        if (invoice.issueDate != null) {
            words.add(month(invoice.issueDate));
        }
        return words;
    }

    /** A blank before each, so that a beginning is found as a text. */
    static String joined(Set<String> words) {
        return words.stream().map(word -> " " + word).collect(Collectors.joining());
    }

    static Stream<String> parted(String joined) {
        return Stream.of(joined.split(" ", -1)).filter(word -> !word.isEmpty());
    }

    /** A word that nobody can type: signs are taken out of what is typed. */
    static String month(LocalDate day) {
        return "#" + (day.getYear() * 12L + day.getMonthValue());
    }

    /** 1234.50, without its sign: the form that a typed amount is brought to as well. */
    private static String amount(BigDecimal amount) {
        BigDecimal plain = amount.abs().stripTrailingZeros();
        return plain.setScale(Math.max(2, plain.scale()), RoundingMode.UNNECESSARY)
                .toPlainString();
    }

    private static void addWords(Set<String> words, @Nullable String text) {
        if (text != null) {
            Folded.words(text).forEach(word -> {
                add(words, Folded.joined(word));
                Folded.parts(word).forEach(part -> addPart(words, part));
            });
        }
    }

    /** Leading zeros are rarely typed. */
    private static void addPart(Set<String> words, String part) {
        add(words, part);
        if (part.startsWith("0")) {
            add(words, part.replaceFirst("^0+", ""));
        }
    }

    /** Also without the letters of the country. */
    private static void addTaxId(Set<String> words, @Nullable String taxId) {
        if (taxId != null) {
            String folded = Folded.joined(taxId);
            add(words, folded);
            if (folded.matches("[a-z]{2}.{7,}")) {
                add(words, folded.substring(2));
            }
        }
    }

    private static void add(Set<String> words, String word) {
        if (!word.isEmpty()) {
            words.add(word.length() <= LENGTH ? word : word.substring(0, LENGTH));
        }
    }
}
