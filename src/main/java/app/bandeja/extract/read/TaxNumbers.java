package app.bandeja.extract.read;

import app.bandeja.extract.page.Span;
import java.util.regex.Pattern;

/**
 * Germany's tax numbers (Steuernummern), which suppliers without a VAT id print (UStG § 14 (4) 2), and the employer's numbers
 * of the United States (EIN). The digits that the Länder add by rules of their own prove nothing here, and an EIN has no
 * control digit, but no other country parts its number so.
 */
public final class TaxNumbers {
    private static final Pattern FORM = Pattern.compile("\\d{2,3}/\\d{3,4}/\\d{4,5}|\\d{5}/\\d{5}|\\d{2}-\\d{7}");

    /** So many words may stand between. */
    private static final int WORDS = 5;

    private TaxNumbers() {}

    /** "Meine Steuernummer beim Finanzamt Mainz lautet 91/344/07218": a number of that form behind words alone, in one cell. */
    public static boolean follows(Span label, Span number) {
        return hasForm(number)
                && number.from() - label.to() <= WORDS
                && number.row().index() == label.row().index()
                && number.row().cellOf(number.from()).from() <= label.from()
                && label.to() <= number.from()
                && number.row().span(label.to(), number.from()).text().chars().noneMatch(Character::isDigit);
    }

    /** Whether it is printed in that form. */
    public static boolean hasForm(Span span) {
        return FORM.matcher(span.text().replaceAll("[.,;]$", "")).matches();
    }
}
