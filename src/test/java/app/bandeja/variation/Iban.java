package app.bandeja.variation;

import java.math.BigInteger;

/** A bank account whose check digits hold (ISO 13616), in groups of four. */
final class Iban {
    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    private Iban() {}

    static String drawn(Country country, Dice dice) {
        String account = dice.digits(country == Country.DE ? 18 : 20);
        String code = country.code();
        StringBuilder digits = new StringBuilder(account);
        code.chars().forEach(letter -> digits.append(letter - 'A' + 10));
        int check = 98 - new BigInteger(digits + "00").mod(MODULUS).intValue();
        String whole = code + (check < 10 ? "0" : "") + check + account;
        return whole.replaceAll("(.{4})(?!$)", "$1 ");
    }
}
