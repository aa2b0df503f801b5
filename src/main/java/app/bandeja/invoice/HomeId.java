package app.bandeja.invoice;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tax ids as suppliers of other countries print them at home, most without the country: those whose control digits are a
 * public rule that no library knows. Digits alone may hold by chance in one of the countries, so a label must say that they are a tax id.
 */
enum HomeId {
    /** NIF, mod 11 (Decreto-Lei 14/2013). */
    PORTUGAL("[1235689]\\d{8}", "nif|nipc|contribuinte|vat") {
        @Override
        boolean checks(String id) {
            return digit(id, 8) == mod11(sum(id, 9, 8, 7, 6, 5, 4, 3, 2));
        }
    },
    /** Partita IVA, Luhn (DPR 633/1972 art. 35). */
    ITALY("\\d{11}", "iva|fiscale|cf|vat") {
        @Override
        boolean checks(String id) {
            return IntStream.range(0, 11).map(i -> luhn(i, digit(id, i))).sum() % 10 == 0;
        }
    },
    /** SIRET, Luhn (INSEE): what French suppliers without a VAT number print. */
    FRANCE("\\d{14}", "siret") {
        @Override
        boolean checks(String id) {
            return IntStream.range(0, 14).map(i -> luhn(i + 1, digit(id, i))).sum() % 10 == 0;
        }
    },
    /** SIREN, Luhn (INSEE): the same, without the establishment. */
    FRENCH_ENTERPRISE("\\d{9}", "siren") {
        @Override
        boolean checks(String id) {
            return IntStream.range(0, 9).map(i -> luhn(i, digit(id, i))).sum() % 10 == 0;
        }
    },
    /** VAT number of nine digits, mod 97, from 2010 on with 55 added (HMRC). */
    UNITED_KINGDOM("[1-9]\\d{8}", "vat") {
        @Override
        boolean checks(String id) {
            int rest = (sum(id, 8, 7, 6, 5, 4, 3, 2) + Integer.parseInt(id.substring(7))) % 97;
            return rest == 0 || rest == 42;
        }
    },
    /** NIP, mod 11 (Ustawa z 13.10.1995 o zasadach ewidencji i identyfikacji podatników). */
    POLAND("[1-9]\\d{9}", "nip$|nip[ :]") {
        @Override
        boolean checks(String id) {
            return digit(id, 9) == sum(id, 6, 5, 7, 2, 3, 4, 5, 6, 7) % 11;
        }
    },
    /** RFC, mod 11 with A for ten (SAT): what stands before its date and key are the letters of the name. */
    MEXICO("[A-Z]{3,4}\\d{6}[A-Z0-9]{2}[0-9A]", "rfc") {
        private static final String VALUES = "0123456789ABCDEFGHIJKLMN OPQRSTUVWXYZ";

        @Override
        boolean checks(String id) {
            int sum = 481 * (13 - id.length());
            for (int i = 0; i < id.length() - 1; i++) {
                sum += VALUES.indexOf(id.charAt(i)) * (id.length() - i);
            }
            int control = complement(sum);
            return id.charAt(id.length() - 1) == (control == 10 ? 'A' : (char) ('0' + control));
        }
    },
    /** CUIT, mod 11 (AFIP). */
    ARGENTINA("[23]\\d{10}", "cuit") {
        @Override
        boolean checks(String id) {
            return digit(id, 10) == complement(sum(id, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2));
        }
    },
    /** NIT with its digit of verification, mod 11 (DIAN, Orden Administrativa 4 of 1989). */
    COLOMBIA("\\d{10}", "nit") {
        @Override
        boolean checks(String id) {
            int rest = sum(id, 41, 37, 29, 23, 19, 17, 13, 7, 3) % 11;
            return digit(id, 9) == (rest < 2 ? rest : 11 - rest);
        }
    },
    /** RUT, mod 11 with K for ten. */
    CHILE("\\d{8}[0-9K]", "rut") {
        @Override
        boolean checks(String id) {
            int control = complement(sum(id, 3, 2, 7, 6, 5, 4, 3, 2));
            return id.charAt(8) == (control == 10 ? 'K' : (char) ('0' + control));
        }
    },
    /** CNPJ, two digits mod 11. */
    BRAZIL("\\d{14}", "cnpj") {
        @Override
        boolean checks(String id) {
            return digit(id, 12) == mod11(sum(id, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2))
                    && digit(id, 13) == mod11(sum(id, 6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2));
        }
    },
    /** UID, mod 11 (eCH-0097). */
    SWITZERLAND("CHE\\d{9}(MWST|TVA|IVA)?", ".") {
        @Override
        boolean checks(String id) {
            return digit(id, 11) == complement(sum(id.substring(3), 5, 4, 3, 2, 7, 6, 5, 4));
        }
    },
    /** VAT number of seven digits and two letters, mod 23 (Revenue, from 2013): the form that came after the one letter. */
    IRELAND("IE\\d{7}[A-W][A-IW]", ".") {
        @Override
        boolean checks(String id) {
            int second = id.charAt(10) == 'W' ? 0 : 9 * (id.charAt(10) - 'A' + 1);
            int rest = (sum(id.substring(2), 8, 7, 6, 5, 4, 3, 2) + second) % 23;
            return id.charAt(9) == (rest == 0 ? 'W' : (char) ('A' + rest - 1));
        }
    },
    /** Organisationsnummer of ten digits, Luhn (Skatteverket, SKV 709). */
    SWEDEN("\\d{10}", "org|vat|moms") {
        @Override
        boolean checks(String id) {
            return IntStream.range(0, 10).map(i -> luhn(i + 1, digit(id, i))).sum() % 10 == 0;
        }
    },
    /** CVR, mod 11 (Erhvervsstyrelsen). */
    DENMARK("[1-9]\\d{7}", "cvr|^se|vat|moms") {
        @Override
        boolean checks(String id) {
            return sum(id, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0;
        }
    },
    /** Y-tunnus, mod 11 (Laki 244/2001). */
    FINLAND("\\d{8}", "tunnus|alv|vat") {
        @Override
        boolean checks(String id) {
            return sum(id, 7, 9, 10, 5, 8, 4, 2, 1) % 11 == 0;
        }
    },
    /** IČO, mod 11, which the DIČ repeats: of those too who are not registered for the tax. */
    CZECHIA("\\d{8}", "i[čc]o?$|i[čc]o?[ :]|di[čc]") {
        @Override
        boolean checks(String id) {
            return digit(id, 7) == (11 - sum(id, 8, 7, 6, 5, 4, 3, 2) % 11) % 10;
        }
    },
    /** Numéro d'entreprise or ondernemingsnummer, mod 97 (KB 24.6.2003). */
    BELGIUM("[01]\\d{9}", "btw|tva|bce|kbo|entrepri|onderneming|vat") {
        @Override
        boolean checks(String id) {
            return Integer.parseInt(id.substring(8)) == 97 - Integer.parseInt(id.substring(0, 8)) % 97;
        }
    },
    /** ABN, mod 89 (Australian Business Register). */
    AUSTRALIA("[1-9]\\d{10}", "abn|business no|business number") {
        @Override
        boolean checks(String id) {
            return (sum(id, 10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19) - 10) % 89 == 0;
        }
    },
    /** GSTIN: state, PAN, number, Z and a check character, mod 36 (GSTN). */
    INDIA("\\d{2}[A-Z]{5}\\d{4}[A-Z][1-9A-Z]Z[0-9A-Z]", ".") {
        @Override
        boolean checks(String id) {
            int sum = 0;
            for (int i = 0; i < 14; i++) {
                int weighted = Character.digit(id.charAt(i), 36) * (1 + i % 2);
                sum += weighted / 36 + weighted % 36;
            }
            return Character.digit(id.charAt(14), 36) == (36 - sum % 36) % 36;
        }
    },
    /** Organisasjonsnummer, mod 11. */
    NORWAY("(NO)?[89]\\d{8}(MVA)?", "org|mva|foretak|vat") {
        @Override
        boolean checks(String id) {
            String digits = id.replaceAll("\\D", "");
            return digit(digits, 8) == complement(sum(digits, 3, 2, 7, 6, 5, 4, 3, 2));
        }
    };

    private final String form;
    private final Pattern labels;

    /** @param labels a part of what its suppliers print before it, in small letters without dots */
    HomeId(String form, String labels) {
        this.form = form;
        this.labels = Pattern.compile(labels);
    }

    /** Of an id that has the form. */
    abstract boolean checks(String id);

    /** Whether it is one of these. */
    static boolean holds(String id) {
        return Arrays.stream(values()).anyMatch(country -> country.owns(id));
    }

    /** Whether it is one of these, of a country whose label it bears. */
    static boolean holds(String id, String label) {
        String plain = label.toLowerCase(Locale.ROOT).replace(".", "");
        return Arrays.stream(values())
                .anyMatch(country -> country.labels.matcher(plain).find() && country.owns(id));
    }

    private boolean owns(String id) {
        return id.matches(form) && checks(id);
    }

    private static int luhn(int at, int digit) {
        return at % 2 == 0 ? digit : 2 * digit / 10 + 2 * digit % 10;
    }

    private static int mod11(int sum) {
        return sum % 11 < 2 ? 0 : 11 - sum % 11;
    }

    private static int complement(int sum) {
        return (11 - sum % 11) % 11;
    }

    private static int digit(String id, int at) {
        return id.charAt(at) - '0';
    }

    private static int sum(String id, int... weights) {
        return IntStream.range(0, weights.length)
                .map(i -> weights[i] * digit(id, i))
                .sum();
    }
}
