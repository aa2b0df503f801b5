package app.bandeja.window.invoices;

import app.bandeja.invoice.Company;
import app.bandeja.invoice.State;
import app.bandeja.invoice.TaxId;
import app.bandeja.store.InvoiceFilter;
import app.bandeja.store.InvoiceSummary;
import app.bandeja.store.SearchText;
import app.bandeja.store.SourceRow;
import app.bandeja.window.look.Destination;
import app.bandeja.window.look.Destination.Which;
import app.bandeja.window.look.Figures;
import app.bandeja.window.look.FindKey;
import app.bandeja.window.look.StateChoice;
import app.bandeja.window.look.Texts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.util.Duration;

/** What the table is narrowed by: the bar above it. */
public final class Filters {

    private static final List<State> STATES = List.of(State.ACCEPTED, State.PENDING, State.DUPLICATE);
    /** Somebody who types does not want an answer for each letter. */
    private static final Duration TYPING = Duration.millis(150);

    private final PauseTransition typed = new PauseTransition(TYPING);
    private Texts texts = Texts.of(Locale.ENGLISH);
    private Figures figures = new Figures(Locale.ENGLISH, ZoneOffset.UTC);
    private Runnable changed = () -> {};
    private LocalDate today = LocalDate.EPOCH;
    private Optional<Which.OfSupplier> ofSupplier = Optional.empty();
    private Optional<Which.FallingDue> due = Optional.empty();

    @FXML
    private TextField search;

    @FXML
    private ChoiceBox<Optional<State>> filter;

    @FXML
    private ChoiceBox<Period> period;

    @FXML
    private DatePicker first;

    @FXML
    private DatePicker last;

    @FXML
    private ChoiceBox<Optional<Company>> company;

    @FXML
    private ChoiceBox<Optional<SourceRow>> source;

    @FXML
    private Button supplierChip;

    @FXML
    private Button dueChip;

    @FXML
    private Button clear;

    /** @param told after each change */
    void bind(Texts words, Figures form, Runnable told) {
        texts = words;
        figures = form;
        StateChoice.fill(
                filter,
                STATES,
                one -> texts.get(
                        one.map(known -> "invoices.filter." + known.code()).orElse("invoices.filter.all")));
        Choices.words(period, one -> texts.get(one.key()));
        period.getItems().setAll(Period.values());
        period.setValue(Period.ANY);
        Choices.words(company, one -> one.map(this::name).orElse(texts.get("invoices.company.all")));
        Choices.words(source, one -> one.map(Filters::name).orElse(texts.get("invoices.source.all")));
        Stream.of(first, last, company, source, supplierChip, dueChip, clear).forEach(Filters::hideable);
        typed.setOnFinished(_ -> change());
        search.textProperty().addListener((_, _, _) -> typed.playFromStart());
        search.setOnAction(_ -> {
            typed.stop();
            change();
        });
        Stream.of(filter, period, company, source)
                .forEach(box -> box.valueProperty().addListener((_, _, _) -> change()));
        Stream.of(first, last).forEach(day -> day.valueProperty().addListener((_, _, _) -> change()));
        supplierChip.setOnAction(_ -> {
            ofSupplier = Optional.empty();
            change();
        });
        dueChip.setOnAction(_ -> {
            due = Optional.empty();
            change();
        });
        clear.setOnAction(_ -> clear());
        changed = told;
        showWhatMatters();
    }

    private static void hideable(Node node) {
        node.managedProperty().bind(node.visibleProperty());
        node.setVisible(false);
    }

    void surround(Surroundings found) {
        today = found.today();
        Choices.offer(company, found.companies());
        Choices.offer(source, found.sources());
    }

    /** Shows what that leads to, and nothing less. */
    void follow(Destination destination) {
        changeOnce(() -> {
            empty();
            filter.setValue(destination.state());
            destination.which().ifPresent(this::only);
        });
    }

    private void only(Which which) {
        switch (which) {
            case Which.OfSupplier supplier -> ofSupplier = Optional.of(supplier);
            case Which.FallingDue days -> due = Optional.of(days);
            case Which.OneDocument _ -> {} // a document, not an invoice
        }
    }

    /** Those of that row's supplier alone; all, if there is none. */
    void ofSupplier(Optional<InvoiceSummary> row) {
        ofSupplier = row.flatMap(one -> one.supplierRow()
                .map(number -> new Which.OfSupplier(
                        number, one.supplier().or(one::taxId).orElse(""))));
        change();
    }

    void bindFindKey(Parent screen) {
        FindKey.bind(screen, search);
    }

    boolean isEmpty() {
        return asked().equals(InvoiceFilter.ALL);
    }

    InvoiceFilter asked() {
        Period.Span chosen =
                new Period.Span(Optional.ofNullable(first.getValue()), Optional.ofNullable(last.getValue()));
        Period.Span span = period.getValue().on(today, chosen);
        return InvoiceFilter.ALL
                .searching(SearchText.of(search.getText(), figures.locale()))
                .of(Choices.chosen(filter))
                .ofCompany(Choices.chosen(company).map(Company::id))
                .fromSource(Choices.chosen(source).map(SourceRow::id))
                .ofSupplier(ofSupplier.map(Which.OfSupplier::supplier))
                .fallingDue(due.map(days -> new InvoiceFilter.Due(days.first(), days.last())))
                .issued(span.first(), span.last());
    }

    private void clear() {
        changeOnce(this::empty);
    }

    /** However much changes, it is asked for once. */
    private void changeOnce(Runnable changes) {
        Runnable told = changed;
        changed = () -> {};
        changes.run();
        changed = told;
        change();
    }

    private void empty() {
        search.clear();
        typed.stop();
        filter.setValue(Optional.empty());
        period.setValue(Period.ANY);
        company.setValue(Optional.empty());
        source.setValue(Optional.empty());
        ofSupplier = Optional.empty();
        due = Optional.empty();
    }

    private void change() {
        showWhatMatters();
        changed.run();
    }

    private void showWhatMatters() {
        boolean days = period.getValue() == Period.DAYS;
        first.setVisible(days);
        last.setVisible(days);
        supplierChip.setVisible(ofSupplier.isPresent());
        ofSupplier.ifPresent(one -> supplierChip.setText(one.name() + " ✕"));
        dueChip.setVisible(due.isPresent());
        due.ifPresent(span -> dueChip.setText(
                texts.get("invoices.due.days", figures.date(span.first()), figures.date(span.last())) + " ✕"));
        clear.setVisible(!isEmpty());
    }

    private String name(Company one) {
        String taxIds = String.join(
                ", ", one.ownTaxIds().stream().map(TaxId::value).sorted().toList());
        return Stream.of(one.name(), taxIds)
                .filter(word -> !word.isBlank())
                .findFirst()
                .orElse(texts.get("invoices.company.unnamed"));
    }

    private static String name(SourceRow one) {
        return one.name().orElseGet(() -> switch (one.place().kind()) {
            case DRIVE -> one.place().place();
            case FOLDER -> String.valueOf(Path.of(one.place().place()).getFileName());
        });
    }
}
