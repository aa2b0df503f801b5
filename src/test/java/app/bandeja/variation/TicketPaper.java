package app.bandeja.variation;

/** A till's narrow strip: prices with the tax in them, no customer. */
final class TicketPaper {
    static final float WIDTH = 226;
    private static final double LEFT = 12;
    private static final double RIGHT = WIDTH - 12;

    private final Desk desk;
    private double y = 30;

    TicketPaper(Desk desk) {
        this.desk = desk;
    }

    void paint() {
        head();
        for (Item item : desk.facts().items()) {
            pair(
                    item.quantity() + " x " + cut(item.description()),
                    desk.formats().figure(item.amount()));
        }
        rule();
        desk.sheet().left(LEFT, y, Ink.BOLD, desk.label("total"));
        desk.sheet().right(RIGHT, y, Ink.BOLD, desk.formats().money(desk.facts().total()));
        y += 1.5 * desk.sheet().leading();
        taxes();
        pair(desk.words().of("cash"), desk.formats().figure(desk.facts().total()));
        center(Ink.PLAIN, desk.words().of("included"));
    }

    private void head() {
        Facts facts = desk.facts();
        center(Ink.BOLD, facts.supplier().name());
        facts.supplier().address().forEach(line -> center(Ink.PLAIN, line));
        center(Ink.PLAIN, desk.idLine(facts.supplier()));
        center(Ink.BOLD, desk.words().of("title.ticket"));
        left(desk.label("number") + " " + facts.number());
        left(desk.label("date") + " " + desk.formats().date(facts.issued()) + "  "
                + desk.dice().between(10, 21) + ":" + desk.dice().between(10, 59));
        rule();
    }

    private void taxes() {
        double[] columns = {70, 140, RIGHT};
        String[] headings = {
            desk.words().of("rate"), desk.words().of("base"), desk.words().of("tax")
        };
        row(columns, headings);
        for (Tax tax : desk.facts().taxes()) {
            row(
                    columns,
                    desk.formats().rate(tax.rate()),
                    desk.formats().figure(tax.base()),
                    desk.formats().figure(tax.amount()));
        }
        rule();
    }

    private void row(double[] columns, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            desk.sheet().right(columns[i], y, Ink.SMALL, cells[i]);
        }
        y += desk.sheet().leading();
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(20, text.length())).strip();
    }

    private void pair(String text, String value) {
        desk.sheet().left(LEFT, y, Ink.SMALL, text);
        desk.sheet().right(RIGHT, y, Ink.SMALL, value);
        y += desk.sheet().leading();
    }

    private void left(String text) {
        desk.sheet().left(LEFT, y, Ink.SMALL, text);
        y += desk.sheet().leading();
    }

    private void center(Ink ink, String text) {
        desk.sheet().center(WIDTH / 2, y, ink == Ink.PLAIN ? Ink.SMALL : ink, text);
        y += desk.sheet().leading();
    }

    private void rule() {
        desk.sheet().rule(LEFT, y - 0.5 * desk.sheet().leading(), RIGHT);
        y += 0.5 * desk.sheet().leading();
    }
}
