package app.bandeja.variation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The companies that all papers are sent to: one group, with a company in each country. */
final class Customers {
    private static final Map<Country, Party> ALL = all();

    private Customers() {}

    static Party of(Country country) {
        return Objects.requireNonNull(ALL.get(country));
    }

    /** The own tax ids. */
    static Set<String> taxIds() {
        return ALL.values().stream().map(Party::taxId).collect(Collectors.toUnmodifiableSet());
    }

    private static Map<Country, Party> all() {
        Map<Country, Party> all = new EnumMap<>(Country.class);
        Arrays.stream(Country.values()).forEach(country -> all.put(country, customer(country)));
        return all;
    }

    private static Party customer(Country country) {
        String[] lines = switch (country) {
            case ES -> new String[] {"Hermanos Valdelomar, S.L.", "Calle del Horno, 12", "23400 Úbeda"};
            case CANARIES -> new String[] {"Valdelomar Islas, S.L.", "Calle Triana, 40", "35002 Las Palmas"};
            case PT -> new String[] {"Valdelomar Portugal, Lda", "Rua do Carmo, 8", "1200-093 Lisboa"};
            case FR -> new String[] {"Valdelomar France SARL", "14 rue Sainte-Catherine", "33000 Bordeaux"};
            case DE -> new String[] {"Valdelomar Deutschland GmbH", "Marktstraße 5", "70173 Stuttgart"};
            case AT -> new String[] {"Valdelomar Austria GmbH", "Landstraße 9", "4020 Linz"};
            case IT -> new String[] {"Valdelomar Italia S.r.l.", "Via Roma, 21", "40121 Bologna"};
            case GB -> new String[] {"Valdelomar UK Ltd", "7 Deansgate", "Manchester M3 2BW"};
            case IE -> new String[] {"Valdelomar Ireland Ltd", "3 Patrick Street", "Cork T12 AB34"};
        };
        String id = new TaxIdDraw(new Dice(country.name().hashCode())).company(country, lines[0]);
        return new Party(country, lines[0], lines[0], List.of(lines[1], lines[2]), id, id, "", "", "", "");
    }
}
