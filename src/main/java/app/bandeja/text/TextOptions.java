package app.bandeja.text;

import app.bandeja.text.bound.Bounds;
import java.nio.file.Path;

/**
 * How documents are read.
 *
 * @param languages Tesseract's names joined by {@code +}, as {@code spa+eng}
 * @param cache a folder for natives and models unpacked from the program; made when needed
 * @param bounds what a file may cost
 */
public record TextOptions(String languages, Path cache, Bounds bounds) {}
