package app.bandeja.variation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Draws what an invoice says. */
final class FactsDraw {
    private static final BigDecimal NONE = BigDecimal.ZERO.setScale(2);
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 2);
    private static final Map<String, String> SURCHARGES = Map.of("21", "5.2", "10", "1.4", "4", "0.5");

    private final Dice dice;
    private final Wording words;
    private final PartyDraw parties;

    FactsDraw(Dice dice, Wording words) {
        this.dice = dice;
        this.words = words;
        this.parties = new PartyDraw(dice);
    }

    Facts draw(Sort sort, Country country, Party customer) {
        LocalDate issued = FIRST_DAY.plusDays(dice.between(0, 600));
        Party supplier = sort == Sort.WITHHOLDING || (sort == Sort.EXEMPT && dice.chance(50))
                ? parties.person(country, words)
                : parties.company(country, words);
        List<Item> items = items(sort, rates(sort, country));
        BigDecimal discount = sort == Sort.DISCOUNT ? Tax.share(sum(items), dice.of("3", "5", "10")) : NONE;
        List<Tax> taxes = taxes(sort, country, items, discount);
        BigDecimal base = taxes.stream().map(Tax::base).reduce(BigDecimal.ZERO, BigDecimal::add);
        String withheldRate = sort == Sort.WITHHOLDING ? withholding(country) : "";
        return new Facts(
                sort,
                supplier,
                customer,
                number(issued),
                issued,
                dice.chance(25) ? Optional.of(issued.minusDays(dice.between(1, 9))) : Optional.empty(),
                due(sort, issued),
                items,
                taxes,
                discount,
                withheldRate,
                withheldRate.isEmpty() ? NONE : Tax.share(base, withheldRate),
                sort == Sort.ADVANCE ? base.divide(BigDecimal.valueOf(dice.between(3, 5)), 2, RoundingMode.DOWN) : NONE,
                note(sort));
    }

    private List<String> rates(Sort sort, Country country) {
        List<String> all = country.rates();
        return switch (sort) {
            case SEVERAL_RATES -> all.subList(0, dice.between(2, all.size()));
            case EXEMPT, REVERSE_CHARGE, INTRA_COMMUNITY -> List.of("0");
            case TICKET, SURCHARGE, MANY_LINES, DISCOUNT -> dice.chance(60) ? List.of(dice.of(all)) : all.subList(0, 2);
            default -> List.of(dice.chance(65) ? all.getFirst() : dice.of(all));
        };
    }

    private static String withholding(Country country) {
        return switch (country) {
            case IT -> "20";
            case PT -> "25";
            default -> "15";
        };
    }

    private List<Item> items(Sort sort, List<String> rates) {
        int count = sort == Sort.MANY_LINES ? dice.between(45, 80) : Math.max(rates.size(), dice.between(1, 8));
        int sign = sort == Sort.CREDIT_NOTE ? -1 : 1;
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            BigDecimal quantity = BigDecimal.valueOf((long) sign * dice.between(1, sort == Sort.TICKET ? 4 : 24));
            BigDecimal price = price(sort);
            BigDecimal amount = quantity.multiply(price).setScale(2, RoundingMode.HALF_UP);
            items.add(new Item(dice.of(words.all("items")), quantity, price, amount, rates.get(i % rates.size())));
        }
        return items;
    }

    private BigDecimal price(Sort sort) {
        if (sort == Sort.TICKET) {
            return dice.money(95, 1900);
        }
        return dice.chance(12) ? dice.money(20000, 90000) : dice.money(95, 9500);
    }

    private static BigDecimal sum(List<Item> items) {
        return items.stream().map(Item::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<Tax> taxes(Sort sort, Country country, List<Item> items, BigDecimal discount) {
        Map<BigDecimal, List<Item>> byRate = new TreeMap<>();
        items.forEach(item -> byRate.computeIfAbsent(new BigDecimal(item.rate()), _ -> new ArrayList<>())
                .add(item));
        List<Tax> taxes = new ArrayList<>();
        BigDecimal left = discount;
        for (List<Item> ofRate : byRate.values()) {
            // The last rate bears what rounding leaves, so that the shares of the discount add up.
            BigDecimal share = taxes.size() == byRate.size() - 1
                    ? left
                    : discount.multiply(sum(ofRate)).divide(sum(items), 2, RoundingMode.HALF_UP);
            left = left.subtract(share);
            taxes.add(tax(sort, country, ofRate.getFirst().rate(), sum(ofRate).subtract(share)));
        }
        return taxes;
    }

    private static Tax tax(Sort sort, Country country, String rate, BigDecimal gross) {
        if (sort == Sort.TICKET) { // prices bear the tax already
            BigDecimal percent = new BigDecimal(rate).add(BigDecimal.valueOf(100));
            BigDecimal base = gross.multiply(BigDecimal.valueOf(100)).divide(percent, 2, RoundingMode.HALF_UP);
            return new Tax(regime(sort, country), rate, base, gross.subtract(base), "", NONE);
        }
        String surcharge = sort == Sort.SURCHARGE ? SURCHARGES.getOrDefault(rate, "") : "";
        BigDecimal surcharged = surcharge.isEmpty() ? NONE : Tax.share(gross, surcharge);
        return new Tax(regime(sort, country), rate, gross, Tax.share(gross, rate), surcharge, surcharged);
    }

    private static String regime(Sort sort, Country country) {
        return switch (sort) {
            case EXEMPT -> "EXEMPT";
            case REVERSE_CHARGE, INTRA_COMMUNITY -> "REVERSE";
            default -> country == Country.CANARIES ? "IGIC" : country == Country.ES ? "IVA" : "VAT";
        };
    }

    private String number(LocalDate issued) {
        int year = issued.getYear();
        int serial = dice.between(1, 9800);
        return dice.of(
                String.format(Locale.ROOT, "%d/%04d", year, serial),
                String.format(Locale.ROOT, "F%02d-%05d", year % 100, serial),
                String.format(Locale.ROOT, "%d-%d", year, serial),
                String.format(Locale.ROOT, "A/%d", serial),
                String.format(Locale.ROOT, "%02d%06d", year % 100, serial),
                String.format(Locale.ROOT, "FV%d/%d", year, serial),
                String.format(Locale.ROOT, "INV-%06d", serial),
                String.format(Locale.ROOT, "%d", serial + 100),
                String.format(Locale.ROOT, "VT-%02d.%d", year % 100, serial),
                String.format(Locale.ROOT, words.language() == Language.PT ? "FT %dA/%d" : "%dA/%d", year, serial),
                String.format(Locale.ROOT, "%d/%02d", serial, year % 100));
    }

    private List<LocalDate> due(Sort sort, LocalDate issued) {
        if (sort == Sort.TICKET || dice.chance(25)) {
            return List.of();
        }
        if (dice.chance(15)) {
            return List.of(issued.plusDays(30), issued.plusDays(60), issued.plusDays(90));
        }
        return List.of(issued.plusDays(dice.of(0, 14, 30, 30, 60)));
    }

    private String note(Sort sort) {
        return switch (sort) {
            case EXEMPT -> words.of("exempt");
            case REVERSE_CHARGE -> words.of("reverse");
            case INTRA_COMMUNITY -> words.of("intra");
            default -> "";
        };
    }
}
