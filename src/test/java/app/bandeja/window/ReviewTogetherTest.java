package app.bandeja.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.invoice.FindingCode;
import app.bandeja.invoice.PartId;
import app.bandeja.invoice.Reader;
import app.bandeja.review.ApprovalPreview.Refusal;
import app.bandeja.review.Correction;
import app.bandeja.review.Decision;
import app.bandeja.review.Kinds;
import app.bandeja.review.PastDecision;
import app.bandeja.store.InvoiceRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What is decided in Review with a look at other documents: copies, several at once, and what was decided before. */
class ReviewTogetherTest {

    @Test
    void aCopyIsToldFromItsOriginalSideBySide() throws TimeoutException {
        SampleLedger ledger = ledger(2);
        try (OpenWindow window = OpenWindow.on(ledger.holdings, OpenWindow.SPANISH)) {
            InvoiceRow original = ledger.holdings.invoices.getLast();
            window.review.similar = List.of(original);
            open(window);
            window.press("copyOf");
            window.awaitText("¿De qué factura es copia?");
            awaitFocus(window, "originals");
            window.awaitText("distinto");
            assertTrue(window.says("F-2"), "the number of this one");
            assertTrue(window.says("F-1"), "and that of the other");
            window.robot.type(KeyCode.ENTER);
            window.await(() -> !window.review.decisions.isEmpty());
            assertEquals(List.of(new Decision.DuplicateOf(original.id())), window.review.decisions);
            window.awaitText("Es una copia: ");
        }
    }

    @Test
    void whereNothingIsSimilarItIsSaidAndNothingCanBeConfirmed() throws TimeoutException {
        try (OpenWindow window = OpenWindow.on(ledger(1).holdings, OpenWindow.SPANISH)) {
            open(window);
            window.press("copyOf");
            window.awaitText("Ninguna otra factura de este proveedor");
            assertTrue(window.find("isCopy", Button.class).isDisabled());
            window.robot.type(KeyCode.ESCAPE);
            window.await(() -> OpenWindow.isInSight(window.find("approve", Button.class)));
            assertEquals(List.of(), window.review.decisions);
        }
    }

    @Test
    void severalAreApprovedAtOnceWithAPreviewAndUndoneTogether() throws TimeoutException {
        SampleLedger ledger = ledger(3);
        try (OpenWindow window = OpenWindow.on(ledger.holdings, OpenWindow.SPANISH)) {
            PartId booked = ledger.holdings.invoices.getFirst().id();
            window.review.refused.put(booked, new Refusal.SameAsBooked(new PartId(booked.document(), 9)));
            open(window);
            window.press("many");
            awaitFocus(window, "several");
            window.press("tickAll");
            window.awaitText("Se aprobarán 2; 1 no se puede aprobar");
            window.awaitText("la misma factura está registrada");
            window.awaitText("Se aprobará. En contra: ");
            window.press("approveSeveral");
            window.awaitText("2 aprobadas");
            assertEquals(
                    List.of(new Decision.Approve(List.of()), new Decision.Approve(List.of())), window.review.decisions);
            window.await(() -> window.find("list", ListView.class).getItems().size() == 1);
            window.press("undo");
            window.awaitText("Deshechas 2 de 2");
            window.await(() -> window.find("list", ListView.class).getItems().size() == 3);
        }
    }

    @Test
    void theSpaceBarTicksARow() throws TimeoutException {
        try (OpenWindow window = OpenWindow.on(ledger(2).holdings, OpenWindow.SPANISH)) {
            open(window);
            window.press("many");
            awaitFocus(window, "several");
            window.awaitText("No se aprobará ninguna");
            window.robot.type(KeyCode.SPACE);
            window.awaitText("Se aprobará 1");
            window.robot.type(KeyCode.SPACE);
            window.awaitText("No se aprobará ninguna");
            assertTrue(window.find("approveSeveral", Button.class).isDisabled());
        }
    }

    @Test
    void whatWasDecidedBeforeIsShownWithWhoSetWhat() throws TimeoutException {
        try (OpenWindow window = OpenWindow.on(ledger(1).holdings, OpenWindow.SPANISH)) {
            Correction total = new Correction("total", Optional.of("12.10"), Optional.of("121.00"), Optional.empty());
            window.review.history = List.of(new PastDecision(
                    7, Kinds.APPROVE, "ana", SampleLedger.NOON, List.of(total), PastDecision.Standing.TAKEN_BACK));
            open(window);
            window.awaitText("Decisiones anteriores");
            window.awaitText("ana · Aprobada (deshecho)");
            window.awaitText("12,10 → 121,00");
        }
    }

    private static void open(OpenWindow window) {
        window.press("rail-review");
        awaitFocus(window, "field-invoice_number");
    }

    private static void awaitFocus(OpenWindow window, String id) {
        window.await(() -> {
            Node owner = window.stage().getScene().getFocusOwner();
            return owner != null && id.equals(owner.getId());
        });
    }

    private static SampleLedger ledger(int documents) {
        SampleLedger ledger = SampleLedger.startingAt(1);
        for (int i = 1; i <= documents; i++) {
            ledger.pending(
                    SampleDraft.of(
                                    "Pescados del Sur, S.L.",
                                    "B29555661",
                                    "F-" + i,
                                    LocalDate.of(2026, 3, i),
                                    "100.00",
                                    "21")
                            .read(Reader.OCR, 0.9),
                    "scan" + i + ".pdf",
                    SampleLedger.finding(FindingCode.FIELD_DOUBTFUL, List.of("invoice_number")));
        }
        return ledger;
    }
}
