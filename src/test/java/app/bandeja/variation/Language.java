package app.bandeja.variation;

import java.util.Locale;

/** A language that invoices are written in. */
enum Language {
    ES,
    CA,
    GL,
    EU,
    EN,
    FR,
    DE,
    IT,
    PT;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
