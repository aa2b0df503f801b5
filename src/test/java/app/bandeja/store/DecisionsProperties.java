package app.bandeja.store;

import static app.bandeja.store.TestBooks.FAIR;
import static app.bandeja.store.TestBooks.NOW;
import static app.bandeja.store.TestBooks.PENDING;
import static app.bandeja.store.TestBooks.first;
import static app.bandeja.store.TestBooks.hash;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Evidence;
import app.bandeja.invoice.Fault;
import app.bandeja.invoice.Outcome;
import app.bandeja.invoice.PartId;
import app.bandeja.invoice.Reason;
import app.bandeja.invoice.Sameness;
import app.bandeja.store.Decisions.Standing;
import app.bandeja.store.Decisions.TakenBack;
import app.bandeja.store.Ruling.Act;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * Whatever people decide and take back, in whatever order: nothing is lost, and all of it has a way back. The same
 * stories each time, so that a change is judged by itself; the slow tests tell many others.
 */
class DecisionsProperties {
    private static final List<String> NUMBERS = List.of("A-1", "A-7", "B-1", "C-3");
    private static final DatabaseOptions OPTIONS =
            new DatabaseOptions("jdbc:h2:mem:decisions", Optional.empty(), Optional.empty());

    /** What somebody does: to which of the parts, and with which other part, number or earlier decision. */
    record Step(What what, int part, int other) {}

    enum What {
        APPROVE,
        ASIDE,
        COPY,
        LATER,
        AGAIN,
        UNDO,
        /** The same bytes are read again. */
        READ,
        /** Other bytes are. */
        CHANGED,
        /** The file is left aside, or cannot be read. */
        HELD
    }

    private static final ThreadLocal<Database> DATABASE = ThreadLocal.withInitial(() -> Database.open(OPTIONS));

    @BeforeContainer
    static void open() {
        DATABASE.get();
    }

    @AfterContainer
    static void close() {
        DATABASE.get().close();
        DATABASE.remove();
    }

    @Property(tries = 120, seed = "20261127")
    void allThatWasDecidedIsTakenBackWhole(@ForAll("steps") List<Step> steps) {
        Story story = new Story(DATABASE.get());
        List<String> before = story.everything();
        steps.forEach(story::play);
        int left;
        do {
            left = story.standing().size();
            List.copyOf(story.standing()).reversed().forEach(story::takeBack);
        } while (story.standing().size() < left);
        assertEquals(List.of(), story.standing(), "what was taken back out of its order may bar others, but never all");
        assertEquals(before, story.everything());
    }

    /** Also while files are read again, change, break and are left aside. */
    @Property(tries = 120, seed = "20261127")
    void whatAPersonApprovedStandsTillAPersonDecides(@ForAll("stepsWithReadings") List<Step> steps) {
        Story story = new Story(DATABASE.get());
        for (Step step : steps) {
            story.play(step);
            assertEquals(List.of(), story.approvedAndGone());
        }
    }

    @Property(tries = 2_000)
    @Tag("slow")
    void ofManyStoriesAllIsTakenBackWhole(@ForAll("steps") List<Step> steps) {
        allThatWasDecidedIsTakenBackWhole(steps);
    }

    @Property(tries = 2_000)
    @Tag("slow")
    void inManyStoriesWhatAPersonApprovedStands(@ForAll("stepsWithReadings") List<Step> steps) {
        whatAPersonApprovedStandsTillAPersonDecides(steps);
    }

    /** What 0 was held to be a copy of became a copy itself, before 0 was held to be one again. */
    @Example
    void aCopyOfWhatIsACopyByNowComesBackToo() {
        allThatWasDecidedIsTakenBackWhole(List.of(
                new Step(What.ASIDE, 0, 0),
                new Step(What.APPROVE, 6, 1),
                new Step(What.COPY, 0, 6),
                new Step(What.ASIDE, 0, 0),
                new Step(What.UNDO, 0, 1)));
    }

    /** Two that were called copies of one another, at different times. */
    @Example
    void noPartIsHeldToBeACopyOfItsOwnCopy() {
        allThatWasDecidedIsTakenBackWhole(List.of(
                new Step(What.APPROVE, 6, 1),
                new Step(What.COPY, 0, 6),
                new Step(What.ASIDE, 0, 0),
                new Step(What.APPROVE, 0, 0),
                new Step(What.COPY, 6, 0),
                new Step(What.UNDO, 0, 3),
                new Step(What.UNDO, 0, 2)));
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return steps(List.of(What.APPROVE, What.ASIDE, What.COPY, What.LATER, What.AGAIN, What.UNDO));
    }

    @Provide
    Arbitrary<List<Step>> stepsWithReadings() {
        return steps(List.of(What.values()));
    }

    private static Arbitrary<List<Step>> steps(List<What> whats) {
        return Combinators.combine(
                        Arbitraries.of(whats),
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.integers().between(0, 8))
                .as(Step::new)
                .list()
                .ofMaxSize(12);
    }

    /** Two of a kind, a copy by its bytes, one that is booked, two in one file, and one whose file broke later. */
    private static final class Story {
        private final TestBooks books;
        private final List<PartId> parts = new ArrayList<>();
        private final List<Long> standing = new ArrayList<>();
        private Instant now = NOW.plusSeconds(60);

        Story(Database database) {
            new Rows(OPTIONS).clear();
            books = new TestBooks(database);
            PartId original = pending("pending.pdf", draft("A-1"));
            settled("copy.pdf", draft("A-1"));
            DocumentId bytes = books.found("bytes.pdf");
            books.ledger.hold(books.held(
                    bytes,
                    Optional.of(hash("c" + original.document().value())),
                    new Outcome.Duplicate(original, Sameness.SAME_BYTES)));
            parts.add(first(bytes));
            pending("other.pdf", draft("A-7"));
            settled("booked.pdf", draft("B-1"));
            DocumentId two = settled("two.pdf", draft("C-3"), draft("C-3")).document();
            parts.add(new PartId(two, 2));
            PartId broken = pending("broken.pdf", draft("D-4"));
            books.ledger.hold(books.held(
                    broken.document(), Optional.of(hash("b")), new Outcome.Quarantined(Fault.CORRUPT, "no xref")));
            settled("copy of broken.pdf", draft("D-4"));
        }

        private static Draft draft(String number) {
            return Drafts.invoice(number, "2026-01-02", "121.00");
        }

        private PartId pending(String name, Draft draft) {
            DocumentId id = books.found(name);
            books.ledger.settle(books.read(id, "c" + id.value(), draft), (_, _) -> PENDING);
            parts.add(first(id));
            return first(id);
        }

        private PartId settled(String name, Draft... drafts) {
            DocumentId id = books.found(name);
            books.ledger.settle(books.read(id, "c" + id.value(), drafts), FAIR);
            parts.add(first(id));
            return first(id);
        }

        void play(Step step) {
            now = now.plusSeconds(1);
            PartId part = parts.get(step.part() % parts.size());
            switch (step.what()) {
                case UNDO -> {
                    if (!standing.isEmpty()) {
                        takeBack(standing.get(step.other() % standing.size()));
                    }
                }
                case READ -> read(part.document(), "c" + part.document().value(), step.other());
                case CHANGED -> read(part.document(), "d" + step.other(), step.other());
                case HELD ->
                    books.ledger.hold(books.held(
                            part.document(),
                            Optional.of(hash("e" + step.other())),
                            step.other() % 2 == 0
                                    ? new Outcome.Ignored(Reason.NOT_AN_INVOICE)
                                    : new Outcome.Quarantined(Fault.CORRUPT, "no xref")));
                case APPROVE, ASIDE, COPY, LATER, AGAIN -> decide(step, part);
            }
            assertHolds();
        }

        private void read(DocumentId document, String content, int number) {
            Draft draft = draft(NUMBERS.get(number % NUMBERS.size()));
            books.ledger.settle(books.read(document, content, draft), FAIR);
        }

        private void decide(Step step, PartId part) {
            Optional<Standing> seen = books.database.decisions().open(part);
            if (seen.isPresent() && decide(step, part, seen.get()) instanceof Ruled.Done(long decision)) {
                standing.add(decision);
            }
        }

        /** Parts of which a person's last word was an approval, and which are not booked with its number. */
        List<String> approvedAndGone() {
            return new Rows(OPTIONS)
                    .select("select d.document_id, d.part, a.number from bandeja.decisions d"
                            + " join bandeja.invoices a on a.id = d.after_invoice"
                            + " where d.taken_back_at is null and d.before_invoice <> d.after_invoice"
                            + " and a.state = 'accepted' and not exists (select 1 from bandeja.decisions l"
                            + " where l.document_id = d.document_id and l.part = d.part and l.taken_back_at is null"
                            + " and l.before_invoice <> l.after_invoice and l.made_at > d.made_at)"
                            + " and not exists (select 1 from bandeja.invoices c where c.superseded_at is null"
                            + " and c.document_id = d.document_id and c.part = d.part and c.number = a.number"
                            + " and c.state in ('accepted', 'pending'))");
        }

        private Ruled decide(Step step, PartId part, Standing seen) {
            Decisions decisions = books.database.decisions();
            Draft read = seen.row().draft();
            return switch (step.what()) {
                case APPROVE ->
                    rule(
                            part,
                            seen,
                            new Outcome.Accepted(new Evidence(Set.of())),
                            draft(NUMBERS.get(step.other() % NUMBERS.size())));
                case ASIDE -> rule(part, seen, new Outcome.Ignored(Reason.NOT_AN_INVOICE), read);
                case COPY -> {
                    PartId original = parts.get(step.other() % parts.size());
                    yield rule(part, seen, new Outcome.Duplicate(original, Sameness.SAME_INVOICE), read);
                }
                case LATER -> decisions.postpone(part, seen.version(), act());
                case AGAIN -> decisions.reread(part, seen.version(), act());
                case UNDO, READ, CHANGED, HELD -> throw new IllegalStateException("is no decision");
            };
        }

        private Ruled rule(PartId part, Standing seen, Outcome outcome, Draft draft) {
            return books.database
                    .decisions()
                    .decide(new Ruling(part, seen.version(), "kind", outcome, draft, List.of(), act()));
        }

        TakenBack takeBack(long decision) {
            now = now.plusSeconds(1);
            TakenBack done = books.database.decisions().takeBack(decision, act());
            if (done == TakenBack.DONE) {
                standing.remove(decision);
            }
            return done;
        }

        List<Long> standing() {
            return standing;
        }

        private Act act() {
            return new Act("ana", now);
        }

        /** Every document is in one state, every copy has an original that is none itself, and no circle is. */
        private void assertHolds() {
            Equation equation = books.queries.equation();
            assertEquals(books.documents().size(), equation.documents());
            assertEquals(
                    equation.documents(),
                    equation.accepted()
                            + equation.pending()
                            + equation.duplicate()
                            + equation.ignored()
                            + equation.quarantined()
                            + equation.owed());
            List<String> lost = new Rows(OPTIONS)
                    .select("select c.document_id, c.part from bandeja.invoices c"
                            + " join bandeja.documents d on d.id = c.document_id"
                            + " where c.superseded_at is null and c.state = 'duplicate' and d.state not in ('owed', 'quarantined')"
                            + " and not exists (select 1 from bandeja.decisions x where x.after_invoice = c.id)"
                            + " and not exists (select 1 from bandeja.invoices o where o.superseded_at is null"
                            + " and o.document_id = c.original_document and o.part = c.original_part"
                            + " and o.state in ('accepted', 'pending'))");
            assertEquals(List.of(), lost, "a copy by the machine's word alone, of what is no invoice any more");
            assertEquals(List.of(), circles());
        }

        /** Parts that are held to be copies of their own copies. */
        private List<PartId> circles() {
            Map<PartId, PartId> originals = new HashMap<>();
            for (PartId part : parts) {
                books.database.decisions().open(part).ifPresent(seen -> {
                    if (seen.row().outcome() instanceof Outcome.Duplicate copy) {
                        originals.put(part, copy.of());
                    }
                });
            }
            return parts.stream()
                    .filter(part -> Stream.iterate(originals.get(part), Objects::nonNull, originals::get)
                            .limit(parts.size())
                            .anyMatch(part::equals))
                    .toList();
        }

        List<String> everything() {
            Rows rows = new Rows(OPTIONS);
            List<String> all = new ArrayList<>(rows.select("select external_id, state, former_state, reread, attempts,"
                    + " next_attempt_at, fault, detail, content_hash, settled_at from bandeja.documents order by id"));
            all.addAll(rows.select("select id, document_id, part, state, approved_by, postponed_at, reason,"
                    + " original_document, original_part, original_invoice, sameness, identity, number, number_key,"
                    + " supplier_id, settled_at from bandeja.invoices where superseded_at is null"
                    + " order by document_id, part"));
            all.addAll(rows.select("select invoice_id, token, settled_at from bandeja.invoice_words order by 1, 2"));
            all.addAll(rows.select("select s.invoice_id, s.settled_at, s.words, n.words from bandeja.invoice_search s"
                    + " left join bandeja.search_names n on n.id = s.name_id order by 1"));
            return all;
        }
    }
}
