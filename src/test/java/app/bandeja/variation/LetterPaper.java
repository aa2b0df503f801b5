package app.bandeja.variation;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What comes in the same post and is no invoice: a statement of account, a reminder, a payslip. */
final class LetterPaper {
    private final Desk desk;

    LetterPaper(Desk desk) {
        this.desk = desk;
    }

    void paint() {
        Sheet sheet = desk.sheet();
        sheet.left(Desk.LEFT, 50, Ink.TITLE, desk.words().of(desk.facts().sort().title()));
        double y = new PartySection(desk).paint(85);
        sheet.left(
                Desk.LEFT,
                y,
                Ink.PLAIN,
                desk.label("date") + " " + desk.formats().date(desk.facts().issued()));
        y += 2 * sheet.leading();
        switch (desk.facts().sort()) {
            case PAYSLIP -> payslip(y);
            case REMINDER ->
                invoices(sheet.paragraph(
                        Desk.LEFT,
                        y,
                        Desk.RIGHT - Desk.LEFT,
                        Ink.PLAIN,
                        desk.words().of("letter")));
            default -> invoices(y);
        }
        new FooterSection(desk).paint();
    }

    /** One row an invoice, and what is owed in all. */
    private void invoices(double y) {
        Sheet sheet = desk.sheet();
        double at = y + sheet.leading();
        sheet.left(Desk.LEFT, at, Ink.BOLD, desk.words().of("number"));
        sheet.left(200, at, Ink.BOLD, desk.words().of("date"));
        sheet.left(310, at, Ink.BOLD, desk.words().of("due"));
        sheet.right(Desk.RIGHT, at, Ink.BOLD, desk.words().of("col.amount"));
        BigDecimal owed = BigDecimal.ZERO;
        for (int i = desk.dice().between(2, 7); i > 0; i--) {
            at += sheet.leading();
            LocalDate date = desk.facts().issued().minusDays(30L * i);
            BigDecimal amount = desk.dice().money(4000, 250000);
            owed = owed.add(amount);
            sheet.left(Desk.LEFT, at, Ink.PLAIN, "F25/" + desk.dice().digits(4));
            sheet.left(200, at, Ink.PLAIN, desk.formats().date(date));
            sheet.left(310, at, Ink.PLAIN, desk.formats().date(date.plusDays(30)));
            sheet.right(Desk.RIGHT, at, Ink.PLAIN, desk.formats().figure(amount));
        }
        at += 2 * sheet.leading();
        sheet.right(430, at, Ink.BOLD, desk.words().of("owed"));
        sheet.right(Desk.RIGHT, at, Ink.BOLD, desk.formats().money(owed));
    }

    private void payslip(double y) {
        BigDecimal gross = desk.dice().money(130000, 320000);
        BigDecimal kept = Tax.share(gross, "21");
        double at = y;
        for (String key : new String[] {"earnings", "deductions", "net"}) {
            at += 1.6 * desk.sheet().leading();
            desk.sheet().left(Desk.LEFT, at, Ink.PLAIN, desk.words().of(key));
            BigDecimal amount = switch (key) {
                case "earnings" -> gross;
                case "deductions" -> kept;
                default -> gross.subtract(kept);
            };
            desk.sheet().right(Desk.RIGHT, at, Ink.PLAIN, desk.formats().money(amount));
        }
    }
}
