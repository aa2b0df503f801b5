package app.bandeja.window.quarantine;

import app.bandeja.review.FileLook;
import app.bandeja.review.ViewCopy;
import app.bandeja.store.DocumentRow;
import app.bandeja.window.look.Desk;
import app.bandeja.window.look.Wrapped;
import java.io.IOException;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens a document in the system's own program, with a warning first where that may be dangerous. */
final class OpenForm extends Asking {
    private static final Logger LOG = LoggerFactory.getLogger(OpenForm.class);

    private final Desk desk;
    private final QuarantineModel model;
    private final Label warning = Wrapped.text("");
    private final Button anyway = new Button();
    private final Button cancel = new Button();
    private Optional<DocumentRow> row = Optional.empty();

    /** How the system's program was met. */
    private enum Opened {
        OPENED,
        OUT_OF_REACH,
        UNSAFE,
        NO_PROGRAM
    }

    OpenForm(Desk desk, QuarantineModel model) {
        this.desk = desk;
        this.model = model;
        anyway.setId("openAnyway");
        anyway.setText(desk.texts().get("quarantine.open.anyway"));
        anyway.setMnemonicParsing(true);
        anyway.setOnAction(_ -> open());
        cancel.setId("openNot");
        cancel.setText(desk.texts().get("quarantine.cancel"));
        cancel.setMnemonicParsing(true);
        cancel.setOnAction(_ -> hide());
        fill(warning, row(anyway, cancel));
    }

    void hide() {
        row = Optional.empty();
        setVisible(false);
    }

    /** At once where nothing speaks against it. */
    void ask(DocumentRow shown, FileLook look) {
        row = Optional.of(shown);
        wrong("");
        Optional<String> danger = switch (look) {
            case FileLook.Seen(int _, var carries) -> model.warning(carries);
            case FileLook.Unknown _, FileLook.OutOfReach _ ->
                Optional.of(desk.texts().get("quarantine.open.unknown"));
        };
        danger.ifPresentOrElse(this::warn, this::open);
    }

    private void warn(String words) {
        warning.setText(words);
        setAsking(true);
        setVisible(true);
        cancel.requestFocus();
    }

    private void setAsking(boolean asking) {
        warning.setVisible(asking);
        warning.setManaged(asking);
        anyway.getParent().setVisible(asking);
        anyway.getParent().setManaged(asking);
    }

    private void open() {
        row.ifPresent(shown -> desk.background().ask(() -> opened(shown), this::tell, () -> tell(Opened.OUT_OF_REACH)));
    }

    private Opened opened(DocumentRow shown) {
        return switch (desk.quarantine().copy(shown.id())) {
            case ViewCopy.Here(var file) -> {
                try {
                    desk.arrangements().browser().open(file.toUri());
                    yield Opened.OPENED;
                } catch (IOException e) {
                    LOG.info("No program took the document: {}", e.getMessage());
                    yield Opened.NO_PROGRAM;
                }
            }
            case ViewCopy.OutOfReach _ -> Opened.OUT_OF_REACH;
            case ViewCopy.Unsafe _ -> Opened.UNSAFE;
        };
    }

    private void tell(Opened opened) {
        switch (opened) {
            case OPENED -> hide();
            case OUT_OF_REACH -> trouble("quarantine.out_of_reach");
            case UNSAFE -> trouble("quarantine.open.unsafe");
            case NO_PROGRAM -> trouble("quarantine.open.no_program");
        }
    }

    private void trouble(String key) {
        if (row.isPresent()) {
            setAsking(false);
            wrong(desk.texts().get(key));
            setVisible(true);
        }
    }
}
