package app.bandeja.invoice.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.invoice.TaxId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QrStatementProperties {

    private static Arbitrary<TaxId> spanishIds() {
        return Arbitraries.integers()
                .between(0, 9_999_999)
                .map("B%07d0"::formatted)
                .map(TaxId::new);
    }

    private static Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2000, 1, 1).toEpochDay(),
                        LocalDate.of(2099, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<BigDecimal> amounts(int least) {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal(least), new BigDecimal("99999999"))
                .ofScale(2);
    }

    private static Arbitrary<String> numbers() {
        return Arbitraries.strings()
                .withCharRange('!', '~')
                .ofMinLength(1)
                .ofMaxLength(20)
                .filter(text -> text.chars().anyMatch(Character::isLetterOrDigit) && !text.contains("%"));
    }

    @Provide
    Arbitrary<VeriFactu> veriFactu() {
        return Combinators.combine(spanishIds(), numbers(), dates(), amounts(-9999))
                .as(VeriFactu::new);
    }

    @Property
    void whatSpainsCodeStatesIsRead(@ForAll("veriFactu") VeriFactu code) {
        assertEquals(Optional.of(code), QrStatement.of(Codes.veriFactu(code)));
        assertTrue(code.isNumber(code.number()));
    }

    @Provide
    Arbitrary<TicketBai> ticketBai() {
        Arbitrary<String> series = numbers().injectNull(0.3).map(text -> text == null ? "" : text);
        return Combinators.combine(spanishIds(), series, numbers(), dates(), amounts(-9999))
                .as(TicketBai::new);
    }

    @Property
    void whatTicketBaiStatesIsRead(@ForAll("ticketBai") TicketBai code) {
        String text = Codes.ticketBai(
                "https://batuz.eus/QRTBAI/",
                code.supplier().value(),
                code.series(),
                code.plainNumber(),
                code.issueDate(),
                code.total().toPlainString());
        assertEquals(Optional.of(code), QrStatement.of(text));
        assertTrue(code.isNumber(code.number()));
    }

    @Property
    void oneChangedCharacterIsNoTicketBaiCode(
            @ForAll("ticketBai") TicketBai code, @ForAll int where, @ForAll("digits") char digit) {
        String text = Codes.ticketBai(
                "https://batuz.eus/QRTBAI/",
                code.supplier().value(),
                code.series(),
                code.plainNumber(),
                code.issueDate(),
                code.total().toPlainString());
        int at = Math.floorMod(where, text.length());
        if (text.charAt(at) != digit) {
            String spoilt = text.substring(0, at) + digit + text.substring(at + 1);
            assertEquals(Optional.empty(), QrStatement.of(spoilt));
        }
    }

    @Provide
    Arbitrary<Character> digits() {
        return Arbitraries.chars().range('0', '9');
    }

    @Provide
    Arbitrary<Portuguese> portuguese() {
        Arbitrary<String> ids =
                Arbitraries.integers().between(100_000_000, 999_999_989).map(id -> "PT" + id);
        Arbitrary<List<TaxBand>> bands = Arbitraries.subsetOf(List.of(TaxBand.Level.values()))
                .map(levels -> levels.stream()
                        .sorted()
                        .map(level -> new TaxBand(
                                "PT",
                                level,
                                new BigDecimal("100.00"),
                                level == TaxBand.Level.EXEMPT ? BigDecimal.ZERO : new BigDecimal("23.00")))
                        .toList());
        return Combinators.combine(
                        ids.map(TaxId::new),
                        ids.map(TaxId::new).optional(),
                        Arbitraries.of("FT", "FR", "FS", "NC", "ND", "GT"),
                        Arbitraries.of("N", "A", "F"),
                        Arbitraries.integers().between(1, 99999).map(number -> "FT 2025/" + number),
                        dates(),
                        bands,
                        amounts(0))
                .as((supplier, buyer, type, state, number, date, taxed, amount) -> new Portuguese(
                        supplier, buyer, type, state, number, date, taxed, amount, amount.add(BigDecimal.TEN)));
    }

    @Property
    void whatPortugalsCodeStatesIsRead(@ForAll("portuguese") Portuguese code) {
        assertEquals(Optional.of(code), QrStatement.of(Codes.portuguese(code)));
        assertTrue(code.isNumber(code.number()));
    }

    @Provide
    Arbitrary<Afip> afip() {
        Arbitrary<TaxId> ids =
                Arbitraries.longs().between(20_000_000_000L, 34_999_999_999L).map(id -> new TaxId(Long.toString(id)));
        return Combinators.combine(
                        ids,
                        ids.optional(),
                        Arbitraries.integers().between(1, 999),
                        Arbitraries.integers().between(1, 99999),
                        Arbitraries.integers().between(1, 99_999_999),
                        dates(),
                        Arbitraries.of("PES", "DOL", "060", "012"),
                        amounts(0))
                .as(Afip::new);
    }

    @Property
    void whatArgentinasCodeStatesIsRead(@ForAll("afip") Afip code) {
        assertEquals(Optional.of(code), QrStatement.of(Codes.afip(code)));
        assertTrue(code.isNumber(code.number()));
    }

    @Provide
    Arbitrary<String> anything() {
        Arbitrary<String> scraps = Arbitraries.of(
                "https://",
                "www2.aeat.es",
                "/wlpl/TIKE-CONT/ValidarQR",
                "?",
                "&",
                "nif=",
                "numserie=",
                "fecha=",
                "importe=",
                "B00000000",
                "13-01-2025",
                "%2",
                "%2F",
                "%FF",
                "batuz.eus/QRTBAI/",
                "id=TBAI-",
                "&cr=000",
                "A:",
                "*",
                "*B:",
                "I1:PT",
                "O:1.00",
                "afip.gob.ar/fe/qr/?p=",
                "e30=",
                "{\"ver\":1}",
                "=",
                "\0",
                "é");
        Arbitrary<String> mixed = Arbitraries.oneOf(
                        scraps, Arbitraries.strings().ofMaxLength(8))
                .list()
                .ofMaxSize(24)
                .map(parts -> String.join("", parts));
        return Arbitraries.oneOf(Arbitraries.strings(), mixed);
    }

    @Property
    void noTextMakesItThrow(@ForAll("anything") String text) {
        List<Optional<?>> read = new ArrayList<>();
        read.add(QrStatement.of(text));
        read.add(VeriFactu.parse(text));
        read.add(TicketBai.parse(text));
        read.add(Portuguese.parse(text));
        read.add(Afip.parse(text));
        read.add(FlatJson.parse(text));
        read.add(WebAddress.parse(text));
        assertEquals(7, read.size());
    }
}
