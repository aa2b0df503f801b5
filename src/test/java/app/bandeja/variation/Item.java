package app.bandeja.variation;

import java.math.BigDecimal;

/** A line of goods or services; {@code rate} as in "21". */
record Item(String description, BigDecimal quantity, BigDecimal price, BigDecimal amount, String rate) {}
