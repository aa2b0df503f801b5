package app.bandeja.window.quarantine;

import app.bandeja.invoice.DocumentId;
import app.bandeja.review.FileLook;
import app.bandeja.window.look.Desk;
import app.bandeja.window.look.PagePane;
import java.util.Optional;
import javafx.scene.Node;

/** The pages of a document that could not be read, as pictures: nothing in it is run. Where there are none, why. */
final class Preview {
    private static final int DPI = 120;

    private final Desk desk;
    private final PagePane pages;
    private Optional<DocumentId> document = Optional.empty();

    Preview(Desk desk) {
        this.desk = desk;
        this.pages = new PagePane(desk, new PagePane.Manner("preview", DPI, "quarantine"));
        pages.high(220, 260);
    }

    Node view() {
        return pages;
    }

    /** Nothing yet: it is being looked at. */
    void wait(DocumentId shown) {
        clear();
        document = Optional.of(shown);
        pages.say(desk.texts().get("quarantine.looking"));
    }

    void clear() {
        document = Optional.empty();
        pages.clear();
    }

    void show(FileLook look) {
        switch (look) {
            case FileLook.Seen(int count, var _) -> document.ifPresent(shown -> pages.open(shown, count));
            case FileLook.Unknown _ -> pages.say(desk.texts().get("quarantine.no_picture"));
            case FileLook.OutOfReach _ -> pages.say(desk.texts().get("quarantine.out_of_reach"));
        }
    }
}
