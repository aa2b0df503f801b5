package app.bandeja.extract.party;

import app.bandeja.extract.page.Span;
import app.bandeja.extract.party.Blocks.Side;
import app.bandeja.extract.read.IdHit;
import app.bandeja.extract.read.TaxNumbers;
import app.bandeja.invoice.Reader;
import app.bandeja.invoice.TaxId;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A tax id on the page, with what stands around it.
 *
 * @param labelled a label says that it is a tax id
 * @param named a company's name stands beside it
 * @param enrolled the number of a national register bears it out
 */
record Bearer(IdHit hit, Side side, boolean labelled, boolean named, boolean enrolled) {
    /** Rows between two numbers of one party. */
    private static final int SAME_BLOCK = 3;

    private static final double ALIGNED = 14;
    private static final Pattern HOME = Pattern.compile("(CHE|NO)?\\d{8,11}");

    TaxId id() {
        return hit.id();
    }

    Span span() {
        return hit.span();
    }

    /** How much speaks for this being the supplier's. */
    int weight() {
        int weight = switch (hit.form()) {
            case PROVEN -> 4;
            case REPAIRED -> 3;
            case WRONG_DIGIT -> isPrintedAbroad() ? 3 : 0;
            case UNKNOWN -> 0;
        };
        weight += labelled ? 2 : 0;
        weight += named ? 1 : 0;
        // A customer's number may be printed twice as well.
        weight += enrolled && side == Side.SUPPLIER ? 2 : 0;
        return weight
                + switch (side) {
                    case SUPPLIER -> hit.form() == IdHit.Form.PROVEN ? 4 : 2;
                    case CUSTOMER -> -4;
                    case OTHER -> -3;
                    case UNKNOWN -> 0;
                };
    }

    double confidence() {
        boolean known = labelled || named || side == Side.SUPPLIER;
        double form = switch (hit.form()) {
            case PROVEN -> known ? 0.97 : 0.6;
            case REPAIRED -> known ? 0.85 : 0.5;
            case WRONG_DIGIT -> isPrintedAbroad() && labelled ? 0.79 : 0.3;
            case UNKNOWN -> isPrinted() ? (isTaxNumber() ? 0.79 : 0.7) : 0.4;
        };
        return side == Side.CUSTOMER || side == Side.OTHER ? form * 0.7 : form;
    }

    /** As it was read its control digit holds, and nothing says that it is the customer's or somebody else's. */
    boolean standsAlone() {
        return hit.form() == IdHit.Form.PROVEN && side != Side.CUSTOMER && side != Side.OTHER;
    }

    /** Its control digit holds, and a label says what it is. */
    boolean isProven() {
        return hit.form() == IdHit.Form.PROVEN && labelled;
    }

    /** Proven and labelled, and on nobody's side. */
    boolean isLetterheads() {
        return isProven() && side == Side.UNKNOWN;
    }

    /** In the customer's block, and not by chance in the form of a tax id. */
    boolean isSurelyCustomers() {
        return side == Side.CUSTOMER && (labelled || hit.form() == IdHit.Form.PROVEN);
    }

    /** Germany's tax number or America's, which only who sends a paper prints. */
    boolean isTaxNumber() {
        return side != Side.CUSTOMER && hasTaxNumbersForm();
    }

    /** The same, in whatever block it seems to stand. */
    boolean hasTaxNumbersForm() {
        return hit.form() == IdHit.Form.UNKNOWN && labelled && TaxNumbers.hasForm(span());
    }

    /** Whether this is the VAT id that a number is a part of, as many countries make it of the one of their register. */
    boolean isVatIdOf(Bearer home) {
        String number = home.id().value();
        return hit.form() != IdHit.Form.UNKNOWN
                && !id().equals(home.id())
                && HOME.matcher(number).matches()
                && id().value().matches("[A-Z]{0,2}" + number + "(01|MVA|MWST|TVA|IVA)?");
    }

    /** The same place, where a part of another tax id of the same party stands. */
    Bearer as(Bearer vat) {
        IdHit.Form form = vat.hit.form().compareTo(hit.form()) < 0 ? vat.hit.form() : hit.form();
        return new Bearer(new IdHit(span(), vat.id(), form), side, labelled, named, enrolled);
    }

    Bearer ofNobody() {
        return new Bearer(hit, Side.UNKNOWN, labelled, named, enrolled);
    }

    Bearer ofSomebodyElse() {
        return new Bearer(hit, Side.OTHER, labelled, named, enrolled);
    }

    Bearer ofSupplier() {
        return new Bearer(hit, Side.SUPPLIER, labelled, named, enrolled);
    }

    /** Whether it stands in the customer's block, above another in the same column. */
    boolean isAbove(Bearer other) {
        return side == Side.CUSTOMER
                && span().row().page() == other.span().row().page()
                && isBefore(other)
                && Math.abs(span().box().x() - other.span().box().x()) < ALIGNED;
    }

    boolean isBefore(Bearer other) {
        int row = span().row().index();
        int otherRow = other.span().row().index();
        return row < otherRow
                || (row == otherRow && span().from() < other.span().from());
    }

    // A text layer misreads nothing: other countries' own numbers, and samples, are what they are.
    private boolean isPrintedAbroad() {
        return isPrinted()
                && !hit.id().isSpanishForm()
                && Character.isLetter(hit.id().value().charAt(1));
    }

    private boolean isPrinted() {
        return span().reader() == Reader.TEXT;
    }

    /** Whether this may be the same party's number at home, beside its VAT number, rather than another party's. */
    boolean mayBelongTo(Bearer other) {
        return hit.form() == IdHit.Form.UNKNOWN
                && other.hit.form() != IdHit.Form.UNKNOWN
                && span().row().page() == other.span().row().page()
                && Math.abs(span().row().index() - other.span().row().index()) <= SAME_BLOCK;
    }

    boolean isOf(Set<TaxId> own) {
        return own.contains(hit.id()) || own.stream().anyMatch(this::isMisreadOf);
    }

    /** OCR may spoil a character of a tax id that is known beforehand. */
    boolean isMisreadOf(TaxId known) {
        if (hit.id().equals(known)) {
            return true;
        }
        String read = hit.id().value();
        return span().reader() == Reader.OCR
                && hit.form() == IdHit.Form.WRONG_DIGIT
                && read.length() == known.value().length()
                && differences(read, known.value()) <= 2;
    }

    private static int differences(String one, String other) {
        int count = 0;
        for (int i = 0; i < one.length(); i++) {
            count += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return count;
    }
}
