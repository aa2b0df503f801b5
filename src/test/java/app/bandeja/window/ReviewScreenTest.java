package app.bandeja.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.invoice.Box;
import app.bandeja.invoice.Candidate;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.FieldValues;
import app.bandeja.invoice.FindingCode;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Page;
import app.bandeja.invoice.Place;
import app.bandeja.invoice.Reader;
import app.bandeja.invoice.Word;
import app.bandeja.review.Correction;
import app.bandeja.review.Decision;
import app.bandeja.review.DecisionResult;
import app.bandeja.window.look.PageView;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A doubtful invoice is settled with the keyboard, or with a click on the page, and nothing is settled for good. */
class ReviewScreenTest {
    private static final Place HERE = new Place.OnPage(1, new Box(300, 500, 60, 12));

    private int keys;

    @Test
    void twentyDocumentsAreReviewedWithThreeKeysEach() throws TimeoutException {
        SampleLedger ledger = ledger(20);
        try (OpenWindow window = OpenWindow.on(ledger.holdings, OpenWindow.SPANISH)) {
            window.press("rail-review");
            for (int done = 0; done < 20; done++) {
                awaitFocus(window, "field-invoice_number");
                press(window, KeyCode.DOWN);
                press(window, KeyCode.ENTER);
                awaitFocus(window, "approve");
                press(window, KeyCode.ENTER);
                int decided = done + 1;
                window.await(() -> window.review.decisions.size() == decided);
            }
            window.awaitText("Nada pendiente");
            assertEquals(60, keys);
            assertEquals(
                    new Decision.Approve(List.of(new Correction(
                            "invoice_number", Optional.of("F-20O"), Optional.of("F-200"), Optional.of(HERE)))),
                    window.review.decisions.getFirst());
        }
    }

    @Test
    void enterConfirmsADoubtfulValueThatIsRight() throws TimeoutException {
        try (OpenWindow window = OpenWindow.on(ledger(1).holdings, OpenWindow.SPANISH)) {
            window.press("rail-review");
            awaitFocus(window, "field-invoice_number");
            press(window, KeyCode.ENTER);
            awaitFocus(window, "approve");
            window.awaitText("Ya nada habla en contra.");
        }
    }

    @Test
    void aClickOnAWordOfThePageFillsTheFieldAndItsPlaceIsKept() throws TimeoutException {
        try (OpenWindow window = OpenWindow.on(ledger(1).holdings, OpenWindow.SPANISH)) {
            Box place = new Box(400, 100, 50, 10);
            window.review.words =
                    Optional.of(new Page(1, 595, 842, List.of(new Word("F-2026/7", place, 1)), Reader.TEXT));
            window.press("rail-review");
            awaitFocus(window, "field-invoice_number");
            PageView page = window.find("page", PageView.class);
            window.await(() -> {
                page.choose(new Box(410, 104, 1, 1));
                return text(window, "field-invoice_number").equals("F-2026/7");
            });
            assertEquals(List.of(place), OpenWindow.onScreen(page::lit));
            press(window, KeyCode.ENTER);
            awaitFocus(window, "approve");
            press(window, KeyCode.ENTER);
            window.await(() -> !window.review.decisions.isEmpty());
            assertEquals(
                    new Decision.Approve(List.of(new Correction(
                            "invoice_number",
                            Optional.of("F-1O"),
                            Optional.of("F-2026/7"),
                            Optional.of(new Place.OnPage(1, place))))),
                    window.review.decisions.getFirst());
        }
    }

    @Test
    void thePlaceOfTheFieldInFocusIsLit() throws TimeoutException {
        try (OpenWindow window = OpenWindow.on(ledger(1).holdings, OpenWindow.SPANISH)) {
            window.press("rail-review");
            awaitFocus(window, "field-invoice_number");
            PageView page = window.find("page", PageView.class);
            window.await(() -> page.lit().equals(List.of(((Place.OnPage) HERE).box())));
        }
    }

    @Test
    void theLitPlaceSaysWhichFieldStandsThere() throws TimeoutException {
        try (OpenWindow window = OpenWindow.on(ledger(1).holdings, OpenWindow.SPANISH)) {
            window.press("rail-review");
            awaitFocus(window, "field-invoice_number");
            PageView page = window.find("page", PageView.class);
            window.await(() -> page.lookup(".page-name") instanceof Label name
                    && name.isVisible()
                    && name.getText().equals("Número"));
            assertEquals("Página 1 de 1; señalado en ella: Número", page.getAccessibleText());
        }
    }

    @Test
    void candidatesAreListedWithTheirPlaceReaderAndConfidenceAndTheArrowsChoose() throws TimeoutException {
        try (OpenWindow window = OpenWindow.on(ledger(1).holdings, OpenWindow.SPANISH)) {
            window.press("rail-review");
            awaitFocus(window, "field-invoice_number");
            assertEquals(List.of("F-1O, Pág. 1 · OCR · 60 % *", "F-10, Pág. 1 · OCR · 50 %"), candidates(window));
            press(window, KeyCode.DOWN);
            assertEquals(List.of("F-1O, Pág. 1 · OCR · 60 %", "F-10, Pág. 1 · OCR · 50 % *"), candidates(window));
            assertEquals("F-10", text(window, "field-invoice_number"));
            press(window, KeyCode.ENTER);
            awaitFocus(window, "approve");
            assertEquals(List.of(), candidates(window));
        }
    }

    @Test
    void aClickChoosesACandidateAndTheFocusStays() throws TimeoutException {
        try (OpenWindow window = OpenWindow.on(ledger(1).holdings, OpenWindow.SPANISH)) {
            window.press("rail-review");
            awaitFocus(window, "field-invoice_number");
            Node other = window.robot.lookup(".candidate").queryAllAs(Node.class).stream()
                    .skip(1)
                    .findFirst()
                    .orElseThrow();
            window.robot.clickOn(other);
            assertEquals("F-10", text(window, "field-invoice_number"));
            awaitFocus(window, "field-invoice_number");
        }
    }

    /** What is offered; a star marks what the field holds. */
    private static List<String> candidates(OpenWindow window) {
        return OpenWindow.onScreen(() -> window.robot.lookup(".candidate").queryAllAs(Node.class).stream()
                .map(node -> node.getAccessibleText().replace('\u00a0', ' ')
                        + (node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("chosen")) ? " *" : ""))
                .toList());
    }

    @Test
    void inANarrowWindowTheListIsAStripSoThatThePageHasTheRoom() throws TimeoutException {
        try (OpenWindow window = OpenWindow.on(ledger(3).holdings, OpenWindow.SPANISH)) {
            window.press("rail-review");
            awaitFocus(window, "field-invoice_number");
            Node list = window.find("list", Node.class);
            assertTrue(OpenWindow.isInSight(list));
            window.robot.interact(() -> window.stage().setWidth(1024));
            window.await(() -> !OpenWindow.isInSight(list));
            PageView page = window.find("page", PageView.class);
            window.await(() -> page.getWidth() > 400);
            window.awaitText("1 de 3");
            window.press("queueAfter");
            window.awaitText("2 de 3");
            window.await(() -> window.says("scan2.pdf"));
            window.press("queueToggle");
            window.await(() -> OpenWindow.isInSight(list));
        }
    }

    @Test
    void theFieldInFocusIsInSightInALowWindow() throws TimeoutException {
        try (OpenWindow window = OpenWindow.on(ledger(1).holdings, OpenWindow.SPANISH)) {
            window.robot.interact(() -> window.stage().setHeight(640));
            window.press("rail-review");
            awaitFocus(window, "field-invoice_number");
            TextField last = window.robot
                    .lookup((Node node) -> "field-tax_lines[0].amount".equals(node.getId()))
                    .queryAs(TextField.class);
            window.robot.interact(last::requestFocus);
            Node buttons = window.find("approve", Button.class).getParent();
            window.await(() -> last.localToScene(last.getBoundsInLocal()).getMaxY()
                    <= buttons.localToScene(buttons.getBoundsInLocal()).getMinY());
        }
    }

    @Test
    void aDateStandsInTheLanguagesOwnFormAndIsTypedInIt() throws TimeoutException {
        try (OpenWindow window = OpenWindow.on(ledger(1).holdings, Locale.UK)) {
            window.press("rail-review");
            awaitFocus(window, "field-invoice_number");
            assertEquals("1 Mar 2026", text(window, "field-issue_date"));
            TextField date = window.find("field-issue_date", TextField.class);
            window.robot.interact(() -> {
                date.requestFocus();
                date.setText("2 april 2026");
            });
            press(window, KeyCode.ENTER);
            window.await(() -> date.getText().equals("2 Apr 2026"));
        }
    }

    @Test
    void theRailCountsAnewAsSoonAsSomethingIsDecided() throws TimeoutException {
        try (OpenWindow window = OpenWindow.on(ledger(2).holdings, OpenWindow.SPANISH)) {
            ButtonBase rail = window.find("rail-review", ButtonBase.class);
            window.press("rail-review");
            awaitFocus(window, "field-invoice_number");
            window.await(() -> "Pendientes: 2".equals(rail.getAccessibleText()));
            window.robot.press(KeyCode.CONTROL).press(KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
            window.await(() -> "Pendientes: 1".equals(rail.getAccessibleText()));
            window.robot.press(KeyCode.CONTROL).press(KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
            window.await(() -> "Pendientes: 2".equals(rail.getAccessibleText()));
        }
    }

    @Test
    void whatIsNoAmountIsToldInPlaceAndNotTaken() throws TimeoutException {
        try (OpenWindow window = OpenWindow.on(ledger(1).holdings, OpenWindow.SPANISH)) {
            window.press("rail-review");
            awaitFocus(window, "field-invoice_number");
            TextField total = window.find("field-total", TextField.class);
            window.robot.interact(() -> {
                total.requestFocus();
                total.setText("doce");
            });
            press(window, KeyCode.ENTER);
            window.awaitText("Esto no es un importe");
            window.robot.interact(() -> total.setText("1.234,50"));
            press(window, KeyCode.ENTER);
            window.await(() -> total.getText().equals("1.234,50"));
            awaitFocus(window, "field-invoice_number");
        }
    }

    @Test
    void whatIsStillBeingTypedIsApproved() throws TimeoutException {
        try (OpenWindow window = OpenWindow.on(ledger(1).holdings, OpenWindow.SPANISH)) {
            window.press("rail-review");
            awaitFocus(window, "field-invoice_number");
            window.robot.interact(
                    () -> window.find("field-invoice_number", TextField.class).setText("F-77"));
            window.robot.press(KeyCode.CONTROL).press(KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
            window.await(() -> !window.review.decisions.isEmpty());
            assertEquals(
                    new Decision.Approve(List.of(new Correction(
                            "invoice_number", Optional.of("F-1O"), Optional.of("F-77"), Optional.empty()))),
                    window.review.decisions.getFirst());
        }
    }

    @Test
    void nothingIsApprovedOverATextThatIsNoValue() throws TimeoutException {
        try (OpenWindow window = OpenWindow.on(ledger(1).holdings, OpenWindow.SPANISH)) {
            window.press("rail-review");
            awaitFocus(window, "field-invoice_number");
            window.robot.interact(() -> {
                TextField total = window.find("field-total", TextField.class);
                total.requestFocus();
                total.setText("doce");
                window.find("approve", Button.class).fire();
            });
            window.awaitText("Corrija antes los valores señalados");
            assertEquals(List.of(), window.review.decisions);
            assertEquals("doce", text(window, "field-total"));
        }
    }

    @Test
    void whatWasTypedStaysInSightWhereSomebodyElseWasFirst() throws TimeoutException {
        try (OpenWindow window = OpenWindow.on(ledger(2).holdings, OpenWindow.SPANISH)) {
            window.review.answer = Optional.of(new DecisionResult.DecidedByAnother("luis", SampleLedger.NOON));
            window.press("rail-review");
            awaitFocus(window, "field-invoice_number");
            window.robot.interact(
                    () -> window.find("field-invoice_number", TextField.class).setText("F-77"));
            window.robot.press(KeyCode.CONTROL).press(KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
            window.awaitText("luis ya decidió sobre");
            assertEquals("F-77", text(window, "field-invoice_number"));
        }
    }

    @Test
    void aDecisionIsUndoneByAKey() throws TimeoutException {
        try (OpenWindow window = OpenWindow.on(ledger(2).holdings, OpenWindow.SPANISH)) {
            window.press("rail-review");
            awaitFocus(window, "field-invoice_number");
            window.robot.press(KeyCode.CONTROL).press(KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
            window.awaitText("Aprobada: ");
            window.await(() -> window.find("list", ListView.class).getItems().size() == 1);
            window.robot.press(KeyCode.CONTROL).press(KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
            window.awaitText("Deshecho");
            window.await(() -> window.find("list", ListView.class).getItems().size() == 2);
        }
    }

    /** The focus has nowhere to stay on an empty screen. */
    @Test
    void theLastOfTheQueueIsUndoneByTheKeyAsWell() throws TimeoutException {
        try (OpenWindow window = OpenWindow.on(ledger(1).holdings, OpenWindow.SPANISH)) {
            window.press("rail-review");
            awaitFocus(window, "field-invoice_number");
            window.robot.press(KeyCode.CONTROL).press(KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
            window.awaitText("Nada pendiente");
            window.robot.interact(
                    () -> window.find("rail-review", ButtonBase.class).requestFocus());
            window.robot.press(KeyCode.CONTROL).press(KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
            window.awaitText("Deshecho");
        }
    }

    @Test
    void whoComesSecondIsTold() throws TimeoutException {
        try (OpenWindow window = OpenWindow.on(ledger(1).holdings, OpenWindow.SPANISH)) {
            window.review.answer = Optional.of(new DecisionResult.DecidedByAnother("luis", SampleLedger.NOON));
            window.press("rail-review");
            awaitFocus(window, "field-invoice_number");
            window.robot.press(KeyCode.CONTROL).press(KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
            window.awaitText("luis ya decidió sobre");
        }
    }

    @Test
    void otherDecisionsHaveTheirButtons() throws TimeoutException {
        try (OpenWindow window = OpenWindow.on(ledger(3).holdings, OpenWindow.SPANISH)) {
            window.press("rail-review");
            for (String label : List.of("_No es factura", "_Más tarde", "_Volver a leer")) {
                awaitFocus(window, "field-invoice_number");
                int before = window.review.decisions.size();
                window.robot.interact(() -> window.robot
                        .lookup((Node node) -> node instanceof Button button && label.equals(button.getText()))
                        .queryAs(Button.class)
                        .fire());
                window.await(() -> window.review.decisions.size() == before + 1);
            }
            assertEquals(
                    List.of(new Decision.NotAnInvoice(), new Decision.Postpone(), new Decision.Reread()),
                    window.review.decisions);
        }
    }

    private void press(OpenWindow window, KeyCode key) {
        keys++;
        window.robot.type(key);
    }

    private static void awaitFocus(OpenWindow window, String id) {
        window.await(() -> {
            Node owner = window.stage().getScene().getFocusOwner();
            return owner != null && id.equals(owner.getId());
        });
    }

    private static String text(OpenWindow window, String id) {
        return window.find(id, TextField.class).getText();
    }

    /** Documents that differ in their number, in which OCR took a 0 for an O. */
    private static SampleLedger ledger(int documents) {
        SampleLedger ledger = SampleLedger.startingAt(1);
        for (int i = 1; i <= documents; i++) {
            Draft draft = SampleDraft.of(
                            "Pescados del Sur, S.L.",
                            "B29555661",
                            "F-" + i + "0",
                            LocalDate.of(2026, 3, i),
                            "100.00",
                            "21")
                    .read(Reader.OCR, 0.9);
            ledger.pending(
                    withNumber(draft, "F-" + i + "O", "F-" + i + "0"),
                    "scan" + i + ".pdf",
                    SampleLedger.finding(FindingCode.FIELD_DOUBTFUL, List.of("invoice_number")));
        }
        assertTrue(ledger.holdings.invoices.size() == documents);
        return ledger;
    }

    private static Draft withNumber(Draft draft, String read, String right) {
        Map<String, Found<String>> values =
                new LinkedHashMap<>(FieldValues.of(draft).values());
        values.put(
                "invoice_number",
                new Found<>(read, HERE, 0.6, Reader.OCR, List.of(new Candidate<>(right, HERE, 0.5, Reader.OCR))));
        return new FieldValues(values).draft();
    }
}
