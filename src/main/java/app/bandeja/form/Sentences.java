package app.bandeja.form;

import app.bandeja.invoice.Breakdown;
import app.bandeja.invoice.Fault;
import app.bandeja.invoice.Finding;
import app.bandeja.invoice.Kind;
import app.bandeja.invoice.Obstacle;
import app.bandeja.invoice.Outcome;
import app.bandeja.invoice.Reason;
import app.bandeja.invoice.Sameness;
import app.bandeja.invoice.Signature;
import app.bandeja.invoice.State;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Findings, faults and states as sentences for a person, in Spanish or (for every other language) English. */
public final class Sentences {

    private static final String BUNDLE = "app.bandeja.form.sentences";
    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,15}\\.\\d{1,6}");
    private static final Pattern LINE_AND_COLUMN = Pattern.compile("line (\\d+), column (\\d+)\\b");
    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private final ResourceBundle texts;
    private final Locale locale;

    private Sentences(ResourceBundle texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    public static Sentences of(Locale locale) {
        ResourceBundle.Control noDefaultLocale =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Sentences(ResourceBundle.getBundle(BUNDLE, locale, noDefaultLocale), locale);
    }

    /** Names the doubtful fields and what speaks against them. */
    public String of(Finding finding) {
        Object[] arguments = new Object[finding.arguments().size() + 1];
        arguments[0] = fieldNames(finding.fields());
        for (int i = 0; i < finding.arguments().size(); i++) {
            arguments[i + 1] = localised(finding.arguments().get(i));
        }
        return capitalised(format("finding." + finding.code().code(), arguments));
    }

    /** Amounts and dates as the reader writes them; everything else as it is. */
    private String localised(String argument) {
        if (AMOUNT.matcher(argument).matches()) {
            BigDecimal amount = new BigDecimal(argument);
            NumberFormat format = NumberFormat.getNumberInstance(locale);
            format.setMinimumFractionDigits(amount.scale());
            format.setMaximumFractionDigits(amount.scale());
            return format.format(amount);
        }
        return ISO_DATE.matcher(argument).matches() ? date(argument) : argument;
    }

    private String date(String argument) {
        try {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                    .withLocale(locale)
                    .format(LocalDate.parse(argument));
        } catch (DateTimeException e) {
            return argument;
        }
    }

    public String of(Fault fault) {
        return texts.getString("fault." + fault.code());
    }

    /** With the line and column where the detail names them, as that of XML does. */
    public String of(Outcome.Quarantined held) {
        Matcher place = LINE_AND_COLUMN.matcher(held.detail());
        return place.lookingAt()
                ? of(held.fault()) + " " + format("place.in_text", place.group(1), place.group(2))
                : of(held.fault());
    }

    /** What keeps a source from being asked, and what to do. */
    public String of(Obstacle obstacle) {
        return format("obstacle." + obstacle.why().code(), obstacle.arguments().toArray());
    }

    public String of(Breakdown breakdown) {
        return texts.getString("breakdown." + breakdown.code());
    }

    /** Of a run that ended for no reason that was foreseen. */
    public String brokenOff() {
        return texts.getString("breakdown.unforeseen");
    }

    public String of(Reason reason) {
        return texts.getString("reason." + reason.code());
    }

    public String of(Sameness sameness) {
        return texts.getString("sameness." + sameness.code());
    }

    public String of(State state) {
        return texts.getString("state." + state.code());
    }

    public String of(Kind kind) {
        return texts.getString("kind." + kind.code());
    }

    public String of(Signature signature) {
        return texts.getString("signature." + signature.code());
    }

    /** Why it came out so, each reason a sentence; none for what was accepted. */
    public List<String> why(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Accepted _ -> List.of();
            case Outcome.Pending pending -> pending.why().stream().map(this::of).toList();
            case Outcome.Duplicate duplicate -> List.of(of(duplicate.how()));
            case Outcome.Ignored ignored -> List.of(of(ignored.reason()));
            case Outcome.Quarantined quarantined -> List.of(of(quarantined));
        };
    }

    /** What the ledger notes as a document's detail: the code of a reason or a sameness as a sentence, else the text itself. */
    public String ofDetail(String detail) {
        return Stream.of("reason.", "sameness.")
                .map(kind -> kind + detail)
                .filter(texts::containsKey)
                .findFirst()
                .map(texts::getString)
                .orElse(detail);
    }

    /** A field's name in words: {@code tax_lines[0].base} is a base of the first tax line. */
    public String field(String name) {
        String key = "field." + name.replaceAll("\\[\\d+]", "");
        return texts.containsKey(key) ? texts.getString(key) : name;
    }

    private String fieldNames(List<String> fields) {
        return fields.stream().map(this::field).distinct().collect(Collectors.joining(", "));
    }

    private String format(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), locale).format(arguments);
    }

    private String capitalised(String sentence) {
        return sentence.substring(0, 1).toUpperCase(locale) + sentence.substring(1);
    }
}
