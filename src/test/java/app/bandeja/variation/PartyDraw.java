package app.bandeja.variation;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Invents companies and persons. */
final class PartyDraw {
    private final Dice dice;
    private final TaxIdDraw ids;

    PartyDraw(Dice dice) {
        this.dice = dice;
        this.ids = new TaxIdDraw(dice);
    }

    Party company(Country country, Wording words) {
        String brand = dice.of(words.all("companies"));
        String form = dice.of(words.all("forms"));
        String name = brand + (form.startsWith(",") ? "" : " ") + form;
        return party(country, words, name, brand, ids.company(country, name));
    }

    /** A freelancer. */
    Party person(Country country, Wording words) {
        String name = dice.of(words.all("people"));
        return party(
                country, words, name, name, country.isSpanish() ? ids.spanishPerson() : ids.company(country, name));
    }

    private Party party(Country country, Wording words, String name, String brand, String taxId) {
        String host = Normalizer.normalize(brand, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]", "");
        String domain =
                host + dice.of(".com", ".eu", ".net", "." + country.code().toLowerCase(Locale.ROOT));
        String street = dice.of(words.all("streets"));
        int number = dice.between(1, 180);
        String line = words.language() == Language.EN || words.language() == Language.FR
                ? number + " " + street
                : street + (street.startsWith("C") || dice.chance(50) ? ", " : " ") + number;
        return new Party(
                country,
                name,
                brand,
                List.of(line, dice.of(words.all("cities"))),
                taxId,
                printed(taxId, country),
                "+" + dice.between(30, 49) + " " + dice.digits(3) + " " + dice.digits(3) + " " + dice.digits(3),
                dice.of("info", "facturacion", "admin", "hello") + "@" + domain,
                "www." + domain,
                Iban.drawn(country, dice));
    }

    private String printed(String id, Country country) {
        if (country.isSpanish()) {
            boolean company = Character.isLetter(id.charAt(0)) && id.charAt(0) != 'X';
            return dice.of(
                    id,
                    id,
                    id,
                    "ES" + id,
                    company ? id.charAt(0) + "-" + id.substring(1) : id.substring(0, 8) + "-" + id.substring(8));
        }
        String bare = id.substring(2);
        return switch (country) {
            case PT, IT -> dice.of(bare, bare, id);
            case FR -> dice.of(id, "FR " + bare.substring(0, 2) + " " + bare.substring(2));
            case GB -> dice.of(id, "GB " + bare.substring(0, 3) + " " + bare.substring(3, 7) + " " + bare.substring(7));
            case DE -> dice.of(id, id, "DE " + bare);
            default -> id;
        };
    }
}
