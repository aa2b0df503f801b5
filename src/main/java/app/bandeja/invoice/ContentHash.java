package app.bandeja.invoice;

/** SHA-256 of a file's bytes, 64 hexadecimal digits in lower case. */
public record ContentHash(String hex) {}
