package app.bandeja.text.ocr;

import app.bandeja.text.picture.GrayImage;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** A picture of lines of text. */
final class PageOfText {
    private static final int WIDTH = 900;
    private static final int LINE = 80;

    private PageOfText() {}

    static GrayImage saying(String... lines) {
        BufferedImage image = new BufferedImage(WIDTH, (lines.length + 1) * LINE, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 40));
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        for (int i = 0; i < lines.length; i++) {
            graphics.drawString(lines[i], 60, (i + 1) * LINE);
        }
        graphics.dispose();
        return GrayImage.of(image, 200);
    }
}
