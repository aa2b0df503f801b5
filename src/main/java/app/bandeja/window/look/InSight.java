package app.bandeja.window.look;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Scrolls no farther than it must until something can be seen. */
public final class InSight {
    private InSight() {}

    /** Scrolls until that part of its content can be seen. */
    public static void bring(ScrollPane scroll, Node part) {
        // What has just been shown has no place before it is laid out.
        scroll.applyCss();
        scroll.layout();
        Node content = scroll.getContent();
        double room = scroll.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - room;
        if (hidden <= 0) {
            return;
        }
        Bounds place = content.sceneToLocal(part.localToScene(part.getLayoutBounds()));
        double top = scroll.getVvalue() * hidden;
        if (place.getMinY() < top) {
            scroll.setVvalue(place.getMinY() / hidden);
        } else if (place.getMaxY() > top + room) {
            scroll.setVvalue((place.getMaxY() - room) / hidden);
        }
    }
}
