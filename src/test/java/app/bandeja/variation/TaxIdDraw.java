package app.bandeja.variation;

import java.util.Locale;
import java.util.stream.IntStream;

/** Tax ids whose control digits hold, as they are written bare, other countries' with their prefix. */
final class TaxIdDraw {
    private static final String PERSON_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";
    private static final String IRISH_LETTERS = "WABCDEFGHIJKLMNOPQRSTUV";

    private final Dice dice;

    TaxIdDraw(Dice dice) {
        this.dice = dice;
    }

    /** @param name tells the legal form: a Spanish id begins with its letter (Orden EHA/451/2008) */
    String company(Country country, String name) {
        return switch (country) {
            case ES, CANARIES -> spanishCompany(name.contains("S.A.") ? "A" : isCooperative(name) ? "F" : "B");
            case PT -> "PT" + portuguese();
            case FR -> french();
            case DE -> "DE" + german();
            case AT -> austrian();
            case IT -> "IT" + italian();
            case GB -> british();
            case IE -> irish();
        };
    }

    /** A DNI, or now and then a foreigner's NIE. */
    String spanishPerson() {
        String digits = dice.digits(7);
        if (dice.chance(15)) {
            return "X" + digits + PERSON_LETTERS.charAt(Integer.parseInt(digits) % 23);
        }
        String dni = dice.between(1, 7) + digits;
        return dni + PERSON_LETTERS.charAt(Integer.parseInt(dni) % 23);
    }

    private static boolean isCooperative(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return upper.contains("COOP") || upper.contains("SCCL");
    }

    private String spanishCompany(String letter) {
        return letter + luhn(dice.digits(7));
    }

    /** A digit that makes the sum of Luhn a multiple of ten: also the control of a CIF and of an Italian number. */
    private static String luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? 2 * digit : digit;
            sum += weighted / 10 + weighted % 10;
        }
        return digits + (10 - sum % 10) % 10;
    }

    private String portuguese() {
        String digits = "50" + dice.digits(6);
        int sum = weighted(digits, 9, 8, 7, 6, 5, 4, 3, 2);
        int control = 11 - sum % 11;
        return digits + (control > 9 ? 0 : control);
    }

    private String french() {
        String siren = luhn(dice.digits(8));
        long key = (12 + 3 * (Long.parseLong(siren) % 97)) % 97;
        return "FR" + (key < 10 ? "0" : "") + key + siren;
    }

    /** The last three digits before the control tell the office, 001 to 100. */
    private String italian() {
        int office = dice.between(1, 100);
        return luhn(dice.digits(7) + (office < 10 ? "00" : office < 100 ? "0" : "") + office);
    }

    /** ISO 7064, MOD 11,10. */
    private String german() {
        String digits = dice.digits(8);
        int product = 10;
        for (int i = 0; i < digits.length(); i++) {
            int sum = (digits.charAt(i) - '0' + product) % 10;
            product = 2 * (sum == 0 ? 10 : sum) % 11;
        }
        return digits + (11 - product) % 10;
    }

    private String austrian() {
        String digits = dice.digits(7);
        int sum = 0;
        for (int i = 0; i < 7; i++) {
            int digit = digits.charAt(i) - '0';
            sum += i % 2 == 0 ? digit : digit / 5 + digit * 2 % 10;
        }
        return "ATU" + digits + (10 - (sum + 4) % 10) % 10;
    }

    /** From 9490001 on another sum holds. */
    private String british() {
        String digits = dice.between(2, 8) + dice.digits(6);
        int rest = weighted(digits, 8, 7, 6, 5, 4, 3, 2) % 97;
        int control = 97 - rest;
        return "GB" + digits + (control < 10 ? "0" : "") + control;
    }

    private String irish() {
        String digits = dice.digits(7);
        return "IE" + digits + IRISH_LETTERS.charAt(weighted(digits, 8, 7, 6, 5, 4, 3, 2) % 23);
    }

    private static int weighted(String digits, int... weights) {
        return IntStream.range(0, weights.length)
                .map(i -> weights[i] * (digits.charAt(i) - '0'))
                .sum();
    }
}
