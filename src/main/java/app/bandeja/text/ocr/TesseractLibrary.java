package app.bandeja.text.ocr;

import com.sun.jna.FunctionMapper;
import com.sun.jna.Library;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import java.nio.file.Path;
import java.util.Map;

/**
 * The functions of Tesseract's C interface that are used, each under its own name without {@code Tess}. Every handle is
 * a plain pointer: tess4j's own interface describes the monitor as a structure whose layout is not this build's.
 */
final class TesseractLibrary {
    static final int WORD = 3;

    private TesseractLibrary() {}

    /** Bound to a file of this build. Each word is asked about ten times: methods that are native cost a tenth of a proxy's. */
    static TesseractLibrary in(Path file) {
        FunctionMapper names = (_, method) -> functionName(method.getName());
        Map<String, ?> options = Map.of(Library.OPTION_STRING_ENCODING, "UTF-8", Library.OPTION_FUNCTION_MAPPER, names);
        Native.register(TesseractLibrary.class, NativeLibrary.getInstance(file.toString(), options));
        return new TesseractLibrary();
    }

    private static String functionName(String method) {
        return "Tess" + Character.toUpperCase(method.charAt(0)) + method.substring(1);
    }

    native Pointer baseAPICreate();

    native void baseAPIDelete(Pointer engine);

    native int baseAPIInit3(Pointer engine, String models, String languages);

    native void baseAPISetPageSegMode(Pointer engine, int mode);

    native int baseAPISetVariable(Pointer engine, String name, String value);

    /** The image must be as long as height × bytes a line: the engine reads beyond a shorter one and ends the JVM. */
    native void baseAPISetImage(
            Pointer engine, Memory image, int width, int height, int bytesPerPixel, int bytesPerLine);

    native void baseAPISetSourceResolution(Pointer engine, int dpi);

    native int baseAPIRecognize(Pointer engine, Pointer monitor);

    native Pointer baseAPIGetIterator(Pointer engine);

    native void baseAPIClear(Pointer engine);

    native Pointer monitorCreate();

    native void monitorSetDeadlineMSecs(Pointer monitor, int milliseconds);

    native void monitorDelete(Pointer monitor);

    native Pointer resultIteratorGetPageIteratorConst(Pointer iterator);

    native Pointer resultIteratorGetUTF8Text(Pointer iterator, int level);

    native float resultIteratorConfidence(Pointer iterator, int level);

    native int resultIteratorNext(Pointer iterator, int level);

    native void resultIteratorDelete(Pointer iterator);

    native int pageIteratorBoundingBox(
            Pointer iterator,
            int level,
            IntByReference left,
            IntByReference top,
            IntByReference right,
            IntByReference bottom);

    native void deleteText(Pointer text);
}
