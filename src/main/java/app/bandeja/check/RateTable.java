package app.bandeja.check;

import app.bandeja.invoice.Regime;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Which rates were in force when. IVA: Ley 37/1992 arts. 90, 91 and 130, and the temporary reductions of 2022 to 2024
 * (RDL 11/2022, 20/2022, 8/2023, 4/2024).
 */
final class RateTable {
    private static final LocalDate EVER = LocalDate.of(1993, 1, 1);
    private static final LocalDate OPEN = LocalDate.of(9999, 12, 31);
    private static final BigDecimal HIGHEST_ABROAD = new BigDecimal("30");

    /** A rate, from and until when, both inclusive. */
    private record Period(BigDecimal rate, LocalDate from, LocalDate until) {
        static Period of(String rate, LocalDate from, LocalDate until) {
            return new Period(new BigDecimal(rate), from, until);
        }

        boolean covers(BigDecimal other, LocalDate day) {
            return rate.compareTo(other) == 0 && !day.isBefore(from) && !day.isAfter(until);
        }
    }

    private static final List<Period> IVA = List.of(
            Period.of("0", EVER, OPEN),
            Period.of("4", EVER, OPEN),
            Period.of("10", LocalDate.of(2012, 9, 1), OPEN),
            Period.of("21", LocalDate.of(2012, 9, 1), OPEN),
            Period.of("2", LocalDate.of(2024, 10, 1), LocalDate.of(2024, 12, 31)),
            Period.of("7.5", LocalDate.of(2024, 10, 1), LocalDate.of(2024, 12, 31)),
            Period.of("5", LocalDate.of(2022, 7, 1), LocalDate.of(2024, 9, 30)),
            // compensation of farmers and fishers (REAGYP)
            Period.of("12", EVER, OPEN),
            Period.of("10.5", EVER, OPEN),
            Period.of("7", EVER, LocalDate.of(2010, 6, 30)),
            Period.of("16", EVER, LocalDate.of(2010, 6, 30)),
            Period.of("8", LocalDate.of(2010, 7, 1), LocalDate.of(2012, 8, 31)),
            Period.of("18", LocalDate.of(2010, 7, 1), LocalDate.of(2012, 8, 31)));

    private static final List<String> IGIC =
            List.of("0", "1", "2", "2.75", "3", "5", "6.5", "7", "9.5", "13.5", "15", "20", "35");
    private static final List<String> IPSI =
            List.of("0", "0.5", "1", "2", "3", "3.5", "4", "5", "6", "7", "8", "9", "10");

    private RateTable() {}

    static boolean isInForce(Regime regime, BigDecimal rate, LocalDate day) {
        return switch (regime) {
            case IVA -> IVA.stream().anyMatch(period -> period.covers(rate, day));
            case IGIC, IPSI, VAT, EXEMPT, REVERSE -> wasEver(regime, rate);
        };
    }

    static boolean wasEver(Regime regime, BigDecimal rate) {
        return switch (regime) {
            case IVA -> IVA.stream().anyMatch(period -> period.rate().compareTo(rate) == 0);
            case IGIC -> isOneOf(IGIC, rate);
            case IPSI -> isOneOf(IPSI, rate);
            case VAT -> rate.signum() >= 0 && rate.compareTo(HIGHEST_ABROAD) <= 0;
            case EXEMPT, REVERSE -> rate.signum() == 0;
        };
    }

    private static boolean isOneOf(List<String> rates, BigDecimal rate) {
        return rates.stream().anyMatch(known -> new BigDecimal(known).compareTo(rate) == 0);
    }
}
