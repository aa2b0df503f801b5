package app.bandeja.window.tray;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** The tray with something in its corner: another form for each state, not another colour alone. */
final class SignPicture {
    private static final Color INK = new Color(0x1F, 0x6F, 0xEB);

    private SignPicture() {}

    /** @param size of its sides, in pixels */
    static Image of(TrayState state, int size) {
        BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.scale(size / 16.0, size / 16.0);
        pen.setColor(INK);
        pen.fillRoundRect(0, 8, 16, 7, 4, 4);
        pen.setStroke(new BasicStroke(2));
        pen.drawPolyline(new int[] {1, 3, 12, 15}, new int[] {9, 2, 2, 9}, 4);
        corner(pen, state);
        pen.dispose();
        return picture;
    }

    private static void corner(Graphics2D pen, TrayState state) {
        switch (state) {
            case IDLE -> {}
            case SYNCING -> {
                spot(pen, new Color(0x1A, 0x7F, 0x37));
                pen.fillPolygon(new int[] {10, 14, 12}, new int[] {11, 11, 14}, 3);
            }
            case PAUSED -> {
                spot(pen, new Color(0x57, 0x60, 0x6A));
                pen.fillRect(10, 10, 2, 4);
                pen.fillRect(13, 10, 1, 4);
            }
            case ATTENTION -> {
                spot(pen, new Color(0x9A, 0x67, 0x00));
                letter(pen, "?");
            }
            case TROUBLE -> {
                spot(pen, new Color(0xCF, 0x22, 0x2E));
                letter(pen, "!");
            }
        }
    }

    private static void spot(Graphics2D pen, Color colour) {
        pen.setColor(colour);
        pen.fillOval(8, 8, 8, 8);
        pen.setColor(Color.WHITE);
    }

    private static void letter(Graphics2D pen, String letter) {
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 7));
        pen.drawString(letter, 10, 15);
    }
}
