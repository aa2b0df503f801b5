package app.bandeja.window.sources;

import app.bandeja.invoice.Company;
import app.bandeja.setup.ConnectedSource;
import app.bandeja.window.look.Texts;
import app.bandeja.window.look.Wrapped;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Whose invoices lie in a folder; another company is chosen from a list, and asked about before anything moves. */
final class OwnerLine extends VBox {
    private final ConnectedSource source;
    private final Texts texts;
    private final CompanyChoice choice;
    private final Label question = Wrapped.text("");
    private final VBox asking;

    /** @param move told of the company that it is to be given to */
    OwnerLine(ConnectedSource source, List<Company> companies, Texts texts, Consumer<Company> move) {
        this.source = source;
        this.texts = texts;
        String id = Long.toString(source.id().value());
        choice = new CompanyChoice(texts, "company-" + id);
        choice.offer(companies);
        choice.choose(Optional.of(source.company()));
        choice.box().setAccessibleText(texts.get("sources.company") + ": " + source.called());
        choice.box().valueProperty().addListener((_, _, _) -> ask());
        question.setId("move-question-" + id);
        asking = asking(id, move);
        Label label = new Label(texts.get("sources.company"));
        label.setLabelFor(choice.box());
        label.getStyleClass().add("hint");
        FlowPane owner = new FlowPane(8, 4, label, choice.box());
        owner.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(owner, asking);
        getStyleClass().add("lines");
    }

    private VBox asking(String id, Consumer<Company> move) {
        Button yes = new Button(texts.get("sources.move.do"));
        yes.setId("move-" + id);
        yes.getStyleClass().add("accent");
        yes.setOnAction(_ -> move.accept(choice.box().getValue()));
        Button no = new Button(texts.get("sources.move.leave"));
        no.setId("move-not-" + id);
        no.setOnAction(_ -> choice.choose(Optional.of(source.company())));
        VBox box = new VBox(6, question, new FlowPane(8, 4, yes, no));
        box.managedProperty().bind(box.visibleProperty());
        box.setVisible(false);
        return box;
    }

    private void ask() {
        boolean other =
                choice.chosen().filter(id -> !id.equals(source.company())).isPresent();
        if (other) {
            question.setText(texts.get(
                    "sources.move.ask",
                    source.called(),
                    CompanyChoice.called(choice.box().getValue(), texts)));
        }
        asking.setVisible(other);
    }
}
