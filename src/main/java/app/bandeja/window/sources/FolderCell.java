package app.bandeja.window.sources;

import app.bandeja.setup.DriveFolderRow;
import app.bandeja.window.look.Texts;
import java.util.Locale;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;

/** A folder of Drive, with a sign and a word for what it is. */
final class FolderCell extends ListCell<DriveFolderRow> {
    private final Texts texts;

    FolderCell(Texts texts) {
        this.texts = texts;
    }

    static String called(DriveFolderRow row, Texts texts) {
        return switch (row.kind()) {
            case FOLDER -> row.name();
            case MY_DRIVE -> texts.get("folders.my_drive");
            case SHARED_DRIVE, SHARED_WITH_ME ->
                texts.get("folders." + row.kind().name().toLowerCase(Locale.ROOT), row.name());
        };
    }

    @Override
    protected void updateItem(@Nullable DriveFolderRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setText(null);
            setGraphic(null);
        } else {
            setText(called(row, texts));
            setGraphic(new FontIcon(sign(row.kind())));
        }
    }

    private static Ikon sign(DriveFolderRow.Kind kind) {
        return switch (kind) {
            case MY_DRIVE -> MaterialDesignG.GOOGLE_DRIVE;
            case SHARED_DRIVE -> MaterialDesignA.ACCOUNT_GROUP_OUTLINE;
            case SHARED_WITH_ME -> MaterialDesignF.FOLDER_ACCOUNT_OUTLINE;
            case FOLDER -> MaterialDesignF.FOLDER_OUTLINE;
        };
    }
}
