package app.bandeja.text.ocr;

import com.sun.jna.Library;
import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;

/**
 * The functions of Tesseract's C interface that are used, each under its own name without {@code Tess}. Every handle is
 * a plain pointer: tess4j's own interface describes the monitor as a structure whose layout is not this build's.
 */
interface TesseractLibrary extends Library {
    int WORD = 3;

    Pointer baseAPICreate();

    void baseAPIDelete(Pointer engine);

    int baseAPIInit3(Pointer engine, String models, String languages);

    void baseAPISetPageSegMode(Pointer engine, int mode);

    int baseAPISetVariable(Pointer engine, String name, String value);

    /** The image must be as long as height × bytes a line: the engine reads beyond a shorter one and ends the JVM. */
    void baseAPISetImage(Pointer engine, Memory image, int width, int height, int bytesPerPixel, int bytesPerLine);

    void baseAPISetSourceResolution(Pointer engine, int dpi);

    int baseAPIRecognize(Pointer engine, Pointer monitor);

    Pointer baseAPIGetIterator(Pointer engine);

    void baseAPIClear(Pointer engine);

    Pointer monitorCreate();

    void monitorSetDeadlineMSecs(Pointer monitor, int milliseconds);

    void monitorDelete(Pointer monitor);

    Pointer resultIteratorGetPageIteratorConst(Pointer iterator);

    Pointer resultIteratorGetUTF8Text(Pointer iterator, int level);

    float resultIteratorConfidence(Pointer iterator, int level);

    int resultIteratorNext(Pointer iterator, int level);

    void resultIteratorDelete(Pointer iterator);

    int pageIteratorBoundingBox(
            Pointer iterator,
            int level,
            IntByReference left,
            IntByReference top,
            IntByReference right,
            IntByReference bottom);

    void deleteText(Pointer text);
}
