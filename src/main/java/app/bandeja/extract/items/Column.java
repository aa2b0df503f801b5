package app.bandeja.extract.items;

/** What a column of a table of goods holds. The sections of the word lists bear these names. */
enum Column {
    DESCRIPTION,
    QUANTITY,
    PRICE,
    DISCOUNT,
    AMOUNT,
    /** What no line needs: codes, dates, units, rates of tax. */
    ASIDE
}
