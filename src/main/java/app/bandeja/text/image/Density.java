package app.bandeja.text.image;

import java.io.IOException;
import java.util.OptionalDouble;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The dots an inch that a picture's file states, in the JDK's form for all kinds of picture. */
final class Density {
    private static final double MILLIMETRES_AN_INCH = 25.4;

    private Density() {}

    static OptionalDouble of(ImageReader reader, int frame) {
        try {
            IIOMetadata metadata = reader.getImageMetadata(frame);
            if (metadata == null || !metadata.isStandardMetadataFormatSupported()) {
                return OptionalDouble.empty();
            }
            Element root = (Element) metadata.getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName);
            NodeList sizes = root.getElementsByTagName("HorizontalPixelSize");
            return sizes.getLength() == 0 ? OptionalDouble.empty() : dpi((Element) sizes.item(0));
        } catch (IOException | RuntimeException broken) {
            // Broken metadata is no reason to leave the picture unread.
            return OptionalDouble.empty();
        }
    }

    private static OptionalDouble dpi(Element size) {
        double millimetres = Double.parseDouble(size.getAttribute("value"));
        return millimetres > 0 ? OptionalDouble.of(MILLIMETRES_AN_INCH / millimetres) : OptionalDouble.empty();
    }
}
