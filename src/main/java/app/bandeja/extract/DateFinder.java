package app.bandeja.extract;

import app.bandeja.extract.label.Concept;
import app.bandeja.extract.label.Governing;
import app.bandeja.extract.label.Labels;
import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Sheet;
import app.bandeja.extract.page.Span;
import app.bandeja.extract.read.DateHit;
import app.bandeja.extract.read.Dates;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The dates of the invoice: of those on its pages the one that its label tells most surely, or else the only one. */
final class DateFinder {
    private static final double FREE = 0.5;
    private static final double ONLY_ONE = 0.86;
    private static final double LABEL_LOST = 0.7;
    private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}");
    private static final double MONTH_MAY_BE_FIRST = 0.7;

    private final List<DateHit> hits;
    private final DateRoles roles;
    private final DateOrder order;

    DateFinder(Sheet sheet, Labels labels, Governing governing) {
        this.order = new DateOrder(
                sheet,
                sheet.rows().stream().flatMap(row -> Dates.of(row).stream()).toList());
        this.hits = order.dates();
        int firstPage = sheet.rows().stream().mapToInt(Row::page).min().orElse(1);
        this.roles = new DateRoles(
                labels, governing, hits.stream().map(DateHit::span).toList(), firstPage);
    }

    Optional<Found<LocalDate>> issueDate() {
        List<Guess<LocalDate>> guesses = new ArrayList<>();
        List<Guess<LocalDate>> free = new ArrayList<>();
        for (DateHit hit : hits) {
            Optional<DateRoles.Role> role = roles.of(hit.span());
            if (role.isEmpty()) {
                free.add(guess(hit, roles.isBesideNumber(hit.span()) ? ONLY_ONE : FREE));
            } else if (role.get().concept() == Concept.ISSUE_DATE) {
                guesses.add(guess(hit, role.get().confidence()));
            }
        }
        if (guesses.isEmpty() && free.isEmpty()) {
            return Guess.best(taxPoints());
        }
        return Guess.best(guesses.isEmpty() ? alone(free) : guesses);
    }

    private List<Guess<LocalDate>> taxPoints() {
        return hits.stream()
                .filter(hit -> roles.isTaxPoint(hit.span()))
                .map(hit -> guess(hit, ONLY_ONE))
                .toList();
    }

    Optional<Found<LocalDate>> date(Concept concept) {
        List<Guess<LocalDate>> guesses = new ArrayList<>();
        for (DateHit hit : hits) {
            roles.of(hit.span())
                    .filter(role -> role.concept() == concept)
                    .ifPresent(role -> guesses.add(guess(hit, role.confidence())));
        }
        return Guess.best(guesses);
    }

    private static List<Guess<LocalDate>> alone(List<Guess<LocalDate>> free) {
        List<Guess<LocalDate>> lines =
                free.stream().filter(guess -> isDateline(guess.span())).toList();
        boolean onlyOne = free.stream().map(Guess::value).distinct().count() == 1;
        boolean oneLine = lines.stream().map(Guess::value).distinct().count() == 1;
        return onlyOne || oneLine
                ? (onlyOne ? free : lines)
                        .stream()
                                .map(guess -> new Guess<>(guess.value(), guess.span(), onlyOne(guess)))
                                .toList()
                : free;
    }

    // In a scan the label may have been lost, and the only date may be another; a time of day or a place before it
    // tells.
    private static double onlyOne(Guess<LocalDate> guess) {
        Span span = guess.span();
        boolean telling = span.reader() != Reader.OCR || guess.confidence() > FREE || isTimed(span) || isDateline(span);
        return (telling ? ONLY_ONE : LABEL_LOST) * span.confidence();
    }

    private static boolean isTimed(Span date) {
        Row row = date.row();
        return date.to() < row.size()
                && TIME.matcher(row.piece(date.to()).text()).lookingAt();
    }

    // "Málaga, a 1 de julio de 2025"
    private static boolean isDateline(Span date) {
        Span cell = date.row().cellOf(date.from());
        String before = date.row().span(cell.from(), date.from()).text();
        // "Provision reçue le 12/08/2025 (facture 2025-244)" goes on.
        return before.matches("\\p{Lu}[\\p{L} ]+, ?(a|en|den|le|li)?")
                || (date.to() == cell.to() && before.matches("(?i)\\p{Lu}[\\p{L} ]+ (den|le|li)"));
    }

    private Guess<LocalDate> guess(DateHit hit, double confidence) {
        double known = order.isDoubtful(hit) ? MONTH_MAY_BE_FIRST : 1;
        return new Guess<>(
                hit.date(), hit.span(), confidence * known * hit.span().confidence());
    }
}
