package app.bandeja.text.layer;

import app.bandeja.invoice.Box;

/**
 * A character of the text layer as a person sees it.
 *
 * @param em size of the font in points
 * @param direction where the line of text runs
 */
public record Glyph(String text, Box box, double em, Direction direction) {

    /** Where a line of text runs on the page as seen. */
    enum Direction {
        RIGHT,
        DOWN,
        LEFT,
        UP;

        static Direction of(double dx, double dy) {
            if (Math.abs(dx) >= Math.abs(dy)) {
                return dx >= 0 ? RIGHT : LEFT;
            }
            return dy >= 0 ? DOWN : UP;
        }

        /** Where the box begins, along the line. */
        double start(Box box) {
            return switch (this) {
                case RIGHT -> box.x();
                case DOWN -> box.y();
                case LEFT -> -box.right();
                case UP -> -box.bottom();
            };
        }

        /** Where the box ends, along the line. */
        double end(Box box) {
            return switch (this) {
                case RIGHT -> box.right();
                case DOWN -> box.bottom();
                case LEFT -> -box.x();
                case UP -> -box.y();
            };
        }

        /** The box's middle, across the line; rises from line to line. */
        double across(Box box) {
            return switch (this) {
                case RIGHT -> box.centerY();
                case DOWN -> -box.centerX();
                case LEFT -> -box.centerY();
                case UP -> box.centerX();
            };
        }

        /** How thick the box is, across the line. */
        double thickness(Box box) {
            return switch (this) {
                case RIGHT, LEFT -> box.height();
                case DOWN, UP -> box.width();
            };
        }
    }

    boolean isSpace() {
        return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    double start() {
        return direction.start(box);
    }

    double end() {
        return direction.end(box);
    }

    double across() {
        return direction.across(box);
    }
}
