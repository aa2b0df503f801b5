package app.bandeja.variation;

import java.util.List;

/** Where a supplier sits: its rates of value added tax, the usual first, and how its tax ids are drawn. */
enum Country {
    ES,
    CANARIES,
    PT,
    FR,
    DE,
    AT,
    IT,
    GB,
    IE;

    List<String> rates() {
        return switch (this) {
            case ES -> List.of("21", "10", "4");
            case CANARIES -> List.of("7", "3");
            case PT -> List.of("23", "13", "6");
            case FR -> List.of("20", "10", "5.5");
            case DE -> List.of("19", "7");
            case AT -> List.of("20", "10");
            case IT -> List.of("22", "10", "4");
            case GB -> List.of("20", "5");
            case IE -> List.of("23", "13.5", "9");
        };
    }

    boolean isSpanish() {
        return this == ES || this == CANARIES;
    }

    String currency() {
        return this == GB ? "GBP" : "EUR";
    }

    /** Two letters of ISO 3166. */
    String code() {
        return isSpanish() ? "ES" : name();
    }
}
