package app.bandeja.text.picture;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** Pages drawn by tests; 150 dots an inch. */
final class Drawn {
    static final int DPI = 150;
    static final int WIDTH = 1240;
    static final int HEIGHT = 1754;
    private static final int SIZE = 24;
    private static final List<String> LINES = List.of(
            "Cristalería del Norte, S.L. con domicilio en Burgos",
            "Factura número 2025/0318 de fecha 30 de septiembre",
            "Vidrio templado de ocho milímetros, colocado en obra",
            "Base imponible 1.270,20 y cuota del veintiuno por ciento",
            "Forma de pago: transferencia a treinta días de la fecha",
            "El género viaja por cuenta y riesgo del comprador");

    private Drawn() {}

    /** An A4 page of paragraphs, with the right edges of its lines ragged. */
    static GrayImage page() {
        return gray(graphics -> text(graphics));
    }

    /** The same, its lines falling to the right by so many degrees round the middle. */
    static GrayImage skewed(double degrees) {
        return gray(graphics -> {
            graphics.rotate(Math.toRadians(degrees), WIDTH / 2.0, HEIGHT / 2.0);
            text(graphics);
        });
    }

    /** White paper with something on it. */
    static GrayImage gray(Consumer<Graphics2D> drawing) {
        return GrayImage.of(paper(drawing), DPI);
    }

    static BufferedImage paper(Consumer<Graphics2D> drawing) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        drawOn(image, graphics -> {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, WIDTH, HEIGHT);
            graphics.setColor(Color.BLACK);
            drawing.accept(graphics);
        });
        return image;
    }

    static void drawOn(BufferedImage image, Consumer<Graphics2D> drawing) {
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, SIZE));
        drawing.accept(graphics);
        graphics.dispose();
    }

    static void text(Graphics2D graphics) {
        for (int i = 0; i < 30; i++) {
            String line = LINES.get(i % LINES.size());
            graphics.drawString(line.substring(0, line.length() - i * 7 % 20), 180, 200 + i * 44);
        }
    }

    /** Each pixel as it becomes. */
    static GrayImage changed(GrayImage image, Pixel change) {
        byte[] pixels = image.pixels().clone();
        for (int i = 0; i < pixels.length; i++) {
            int changed = change.at(i % image.width(), i / image.width(), pixels[i] & 0xFF);
            pixels[i] = (byte) Math.clamp(changed, 0, 255);
        }
        return new GrayImage(image.width(), image.height(), image.dpi(), pixels);
    }

    interface Pixel {
        int at(int x, int y, int brightness);
    }

    /** The grain of a scanner, as large as that. */
    static GrayImage grainy(GrayImage image, double size) {
        Random random = new Random(7);
        return changed(image, (x, y, brightness) -> brightness + (int) (random.nextGaussian() * size));
    }
}
