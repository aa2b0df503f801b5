package app.bandeja.variation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** One document, drawn from its seed: what it says, and how. */
final class Variation {
    private final long seed;
    private final Sort sort;
    private final Wording words;
    private final Facts facts;
    private final Formats formats;
    private final Layout layout;

    Variation(long seed) {
        this.seed = seed;
        Dice dice = new Dice(seed);
        Language language = language(dice);
        Country country = country(language, dice);
        this.sort = sort(language, country, dice);
        this.words = new Wording(language, country, dice);
        this.facts = new FactsDraw(dice, words).draw(sort, country, customer(sort, country));
        this.formats = new Formats(words, country.currency(), dice);
        this.layout = Layout.drawn(dice);
    }

    Facts facts() {
        return facts;
    }

    Language language() {
        return words.language();
    }

    /** What it is made of, for the statistics. */
    List<String> traits() {
        List<String> traits = new ArrayList<>(layout.traits());
        traits.add("language " + words.language().code());
        traits.add("country " + facts.supplier().country());
        traits.add("sort " + sort);
        traits.addAll(formats.traits());
        if (sort == Sort.WITHHOLDING) {
            traits.add(
                    layout.has(Layout.Extra.PAYABLE_ONLY)
                            ? "withholding, total unprinted"
                            : "withholding, total printed");
        }
        return traits;
    }

    /** To be closed by the caller. */
    PDDocument print() throws IOException {
        return print(layout.typeface());
    }

    /**
     * For a picture of it: in the one font of which the shapes are at hand everywhere. Others would be drawn as this one
     * in the widths of theirs, as no printer does.
     */
    PDDocument printForScanning() throws IOException {
        return print(Typeface.LIBERATION);
    }

    private PDDocument print(Typeface typeface) throws IOException {
        PDDocument document = new PDDocument();
        PDRectangle format = sort == Sort.TICKET ? new PDRectangle(TicketPaper.WIDTH, 420) : PDRectangle.A4;
        try (Sheet sheet = new Sheet(document, format, typeface, layout.size())) {
            Desk desk = new Desk(facts, words, formats, layout, sheet, new Dice(seed + 1_000_000));
            switch (sort) {
                case TICKET -> new TicketPaper(desk).paint();
                case STATEMENT, REMINDER, PAYSLIP -> new LetterPaper(desk).paint();
                default -> new InvoicePaper(desk).paint();
            }
        }
        return document;
    }

    private static Language language(Dice dice) {
        if (dice.chance(38)) {
            return Language.ES;
        }
        return dice.of(
                Language.CA,
                Language.CA,
                Language.GL,
                Language.EU,
                Language.EN,
                Language.EN,
                Language.FR,
                Language.FR,
                Language.DE,
                Language.DE,
                Language.IT,
                Language.IT,
                Language.PT,
                Language.PT);
    }

    private static Country country(Language language, Dice dice) {
        return switch (language) {
            case ES -> dice.chance(12) ? Country.CANARIES : Country.ES;
            case CA, GL, EU -> Country.ES;
            case EN -> dice.of(Country.IE, Country.GB, Country.ES);
            case FR -> Country.FR;
            case DE -> dice.chance(20) ? Country.AT : Country.DE;
            case IT -> Country.IT;
            case PT -> Country.PT;
        };
    }

    private static Sort sort(Language language, Country country, Dice dice) {
        Sort sort = dice.chance(9)
                ? dice.of(
                        Sort.DELIVERY_NOTE,
                        Sort.QUOTE,
                        Sort.ORDER,
                        Sort.PROFORMA,
                        Sort.STATEMENT,
                        Sort.REMINDER,
                        Sort.PAYSLIP)
                : dice.of(
                        Sort.ONE_RATE,
                        Sort.ONE_RATE,
                        Sort.ONE_RATE,
                        Sort.ONE_RATE,
                        Sort.SEVERAL_RATES,
                        Sort.SEVERAL_RATES,
                        Sort.SEVERAL_RATES,
                        Sort.SURCHARGE,
                        Sort.WITHHOLDING,
                        Sort.WITHHOLDING,
                        Sort.EXEMPT,
                        Sort.REVERSE_CHARGE,
                        Sort.INTRA_COMMUNITY,
                        Sort.ADVANCE,
                        Sort.DISCOUNT,
                        Sort.MANY_LINES,
                        Sort.CREDIT_NOTE,
                        Sort.TICKET);
        return isKnown(sort, language, country) ? sort : Sort.ONE_RATE;
    }

    /** Not every country knows every sort. */
    private static boolean isKnown(Sort sort, Language language, Country country) {
        return switch (sort) {
            case SURCHARGE -> country == Country.ES && language != Language.EN;
            case WITHHOLDING ->
                (country == Country.ES && language != Language.EN) || country == Country.IT || country == Country.PT;
            case TICKET -> language != Language.EN && (country.isSpanish() || country == Country.PT);
            case EXEMPT, REVERSE_CHARGE -> country != Country.CANARIES && country != Country.GB;
            case INTRA_COMMUNITY -> country != Country.CANARIES && country != Country.GB;
            default -> true;
        };
    }

    private static Party customer(Sort sort, Country country) {
        boolean abroad = sort == Sort.INTRA_COMMUNITY || (sort == Sort.REVERSE_CHARGE && !country.isSpanish());
        if (abroad) {
            return Customers.of(country.isSpanish() ? Country.FR : Country.ES);
        }
        return Customers.of(country);
    }
}
