package app.bandeja.invoice;

import java.util.Locale;

/**
 * A tax id in upper case, letters and digits only, without Spain's country prefix; other countries keep theirs.
 */
public record TaxId(String value) {

    private static final String PERSON_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";
    private static final String COMPANY_LETTERS = "JABCDEFGHI";

    /** From any printed form: {@code B-58378431}, {@code ES B58378431}, {@code b 58.378.431}. */
    public static TaxId of(String printed) {
        String bare = printed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return new TaxId(bare.length() == 11 && bare.startsWith("ES") ? bare.substring(2) : bare);
    }

    /** Whether this has the form of a Spanish NIF, NIE or CIF, whatever its control digit. */
    public boolean isSpanishForm() {
        return value.matches("\\d{8}[A-Z]|[XYZKLM]\\d{7}[A-Z]|[ABCDEFGHJNPQRSUVW]\\d{7}[0-9A-J]");
    }

    /** Whether this is a Spanish tax id whose control digit or letter is right (Orden EHA/451/2008; RD 1065/2007). */
    public boolean isValidSpanish() {
        return isSpanishForm() && (isPerson() ? personLetterHolds() : companyControlHolds());
    }

    /** Whether this is the tax id of another country without its prefix, as suppliers print it there, and holds. */
    public boolean isValidAtHome() {
        return HomeId.holds(value);
    }

    /**
     * The same, of a country whose suppliers print such a label before it.
     *
     * @param label as printed
     */
    public boolean isValidAtHome(String label) {
        return HomeId.holds(value, label);
    }

    private boolean isPerson() {
        return Character.isDigit(value.charAt(0)) || "XYZKLM".indexOf(value.charAt(0)) >= 0;
    }

    private boolean personLetterHolds() {
        String digits = switch (value.charAt(0)) {
            case 'X' -> "0" + value.substring(1, 8);
            case 'Y' -> "1" + value.substring(1, 8);
            case 'Z' -> "2" + value.substring(1, 8);
            case 'K', 'L', 'M' -> value.substring(1, 8);
            default -> value.substring(0, 8);
        };
        return PERSON_LETTERS.charAt(Integer.parseInt(digits) % 23) == value.charAt(8);
    }

    private boolean companyControlHolds() {
        int sum = 0;
        for (int i = 1; i <= 7; i++) {
            int digit = value.charAt(i) - '0';
            int weighted = i % 2 == 0 ? digit : 2 * digit;
            sum += weighted / 10 + weighted % 10;
        }
        int control = (10 - sum % 10) % 10;
        char printed = value.charAt(8);
        return printed == (char) ('0' + control) || printed == COMPANY_LETTERS.charAt(control);
    }
}
