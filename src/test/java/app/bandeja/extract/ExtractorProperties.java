package app.bandeja.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.bandeja.invoice.Box;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.FieldValues;
import app.bandeja.invoice.Page;
import app.bandeja.invoice.Reader;
import app.bandeja.invoice.Reading;
import app.bandeja.invoice.TaxId;
import app.bandeja.invoice.Word;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ExtractorProperties {
    private static final Set<TaxId> OWN = Set.of(new TaxId("B58378431"));

    @Property(tries = 300)
    void anyPagesGiveADraft(@ForAll("pages") List<Page> pages) {
        List<Draft> drafts = new Extractor().drafts(new Reading(pages, List.of(), List.of()), OWN);
        assertFalse(drafts.isEmpty());
        for (Draft draft : drafts) {
            assertEquals(draft, FieldValues.of(draft).draft());
        }
    }

    @Provide
    Arbitrary<List<Page>> pages() {
        return words().list().ofMaxSize(60).list().ofMaxSize(3).map(ExtractorProperties::numbered);
    }

    private static List<Page> numbered(List<List<Word>> pages) {
        return IntStream.range(0, pages.size())
                .mapToObj(i -> new Page(i + 1, 595, 842, pages.get(i), i % 2 == 0 ? Reader.TEXT : Reader.OCR))
                .toList();
    }

    private static Arbitrary<Word> words() {
        Arbitrary<String> text = Arbitraries.oneOf(
                Arbitraries.of(
                        "Factura",
                        "Nº",
                        "Fecha:",
                        "Total",
                        "IVA",
                        "21%",
                        "Base",
                        "imponible",
                        "NIF",
                        "B58378431",
                        "S.L.",
                        "-",
                        "€",
                        "1.234,56",
                        "12/01/2025",
                        "IRPF",
                        "R.E.",
                        "ABONO",
                        "Serie",
                        "Cliente",
                        ":",
                        "(",
                        "·",
                        "ES91",
                        "2100",
                        "enero",
                        "de",
                        "albarán",
                        "exento",
                        "0,00",
                        "F25-001",
                        "—",
                        "%"),
                Arbitraries.strings().ofMinLength(0).ofMaxLength(14));
        Arbitrary<Double> x = Arbitraries.doubles().between(-20, 620);
        Arbitrary<Double> y = Arbitraries.doubles().between(-20, 860);
        Arbitrary<Double> size = Arbitraries.doubles().between(0, 60);
        return Combinators.combine(text, x, y, size, size)
                .as((word, left, top, width, height) -> new Word(word, new Box(left, top, width, height), 0.9));
    }
}
