package app.bandeja.invoice;

/** What a QR code says, and the page (from 1) that bears it. Never opened as an address. */
public record QrText(String text, int page) {}
