package app.bandeja.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws the first pages of a document, with a frame about each place where a field was read. */
final class Pages {
    private static final int DPI = 90;
    private static final double SCALE = DPI / 72.0;
    private static final int MOST = 3;

    private Pages() {}

    /** The names of the pictures written to the folder; none for what is not a PDF. */
    static List<String> draw(Path document, JsonNode prediction, Path folder) throws IOException {
        String name = document.getFileName().toString();
        if (!name.endsWith(".pdf")) {
            return List.of();
        }
        List<String> pictures = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(document.toFile())) {
            PDFRenderer renderer = new PDFRenderer(pdf);
            for (int page = 0; page < Math.min(MOST, pdf.getNumberOfPages()); page++) {
                BufferedImage picture = renderer.renderImageWithDPI(page, DPI, ImageType.RGB);
                frame(picture, prediction.path("fields"), page + 1);
                pictures.add(name + "-" + (page + 1) + ".png");
                ImageIO.write(picture, "png", folder.resolve(pictures.getLast()).toFile());
            }
        }
        return pictures;
    }

    private static void frame(BufferedImage picture, JsonNode fields, int page) {
        Graphics2D graphics = picture.createGraphics();
        graphics.setStroke(new BasicStroke(1.2f));
        fields.forEachEntry((name, field) -> {
            JsonNode box = field.path("box");
            if (field.path("page").asInt() == page && box.size() == 4) {
                graphics.setColor(field.path("confidence").asDouble() < 0.8 ? Color.ORANGE : Color.BLUE);
                int x = scaled(box.get(0));
                int y = scaled(box.get(1));
                graphics.drawRect(x, y, scaled(box.get(2)), scaled(box.get(3)));
                graphics.drawString(name, x, y - 2);
            }
        });
        graphics.dispose();
    }

    private static int scaled(JsonNode points) {
        return (int) Math.round(points.asDouble() * SCALE);
    }
}
