package app.bandeja.review;

import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Evidence;
import app.bandeja.invoice.Finding;
import app.bandeja.invoice.Judge;
import app.bandeja.invoice.Kind;
import app.bandeja.invoice.Outcome;
import app.bandeja.invoice.Page;
import app.bandeja.invoice.PartId;
import app.bandeja.invoice.Reason;
import app.bandeja.invoice.Sameness;
import app.bandeja.invoice.Word;
import app.bandeja.store.Database;
import app.bandeja.store.DecisionRow;
import app.bandeja.store.Decisions;
import app.bandeja.store.InvoiceRow;
import app.bandeja.store.Ruled;
import app.bandeja.store.Ruling;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reviews what the database holds. */
public final class StoredReview implements ReviewDesk {
    private final Database database;
    private final Judging judging;
    private final PageShelf pages;
    private final String who;
    private final InstantSource clock;
    private final Runnable decided;

    /**
     * @param who the person at this computer
     * @param decided told after each decision that was written or taken back
     */
    public StoredReview(
            Database database, Judge judge, PageShelf pages, String who, InstantSource clock, Runnable decided) {
        this.database = database;
        this.judging = new Judging(database, judge);
        this.pages = pages;
        this.who = who;
        this.clock = clock;
        this.decided = decided;
    }

    @Override
    public Optional<ReviewCase> open(PartId part) {
        return decisions()
                .open(part)
                .map(standing -> new ReviewCase(
                        standing.row(), standing.version(), standing.row().pages()));
    }

    @Override
    public List<Finding> check(PartId part, Map<String, String> values) {
        return decisions()
                .open(part)
                .map(standing -> judging.findings(standing.row(), values, clock.instant()))
                .orElse(List.of());
    }

    @Override
    public DecisionResult decide(PartId part, int version, Decision decision) {
        Optional<Decisions.Standing> standing = decisions().open(part);
        if (standing.isEmpty()) {
            return new DecisionResult.Changed();
        }
        Draft draft = standing.get().row().draft();
        DecisionResult result = switch (decision) {
            case Decision.Approve(List<Correction> corrections) -> approve(part, version, draft, corrections);
            case Decision.NotAnInvoice _ ->
                told(write(part, version, Kinds.NOT_AN_INVOICE, new Outcome.Ignored(Reason.NOT_AN_INVOICE), draft));
            case Decision.DuplicateOf(PartId original) ->
                told(write(
                        part, version, Kinds.DUPLICATE, new Outcome.Duplicate(original, Sameness.SAME_INVOICE), draft));
            case Decision.Postpone _ -> told(decisions().postpone(part, version, act()));
            case Decision.Reread _ -> told(decisions().reread(part, version, act()));
        };
        if (result instanceof DecisionResult.Done) {
            decided.run();
        }
        return result;
    }

    private DecisionResult approve(PartId part, int version, Draft draft, List<Correction> corrections) {
        Corrected corrected = new Corrected(draft, corrections);
        Optional<String> unusable = corrected.unusable();
        if (unusable.isPresent()) {
            return new DecisionResult.Unusable(unusable.get());
        }
        Draft booked = corrected.draft();
        if (booked.kind().value() == Kind.NOT_INVOICE) {
            return new DecisionResult.Unusable("kind");
        }
        return told(decisions()
                .decide(new Ruling(
                        part,
                        version,
                        Kinds.APPROVE,
                        new Outcome.Accepted(new Evidence(Set.of())),
                        booked,
                        corrections.stream().map(StoredReview::change).toList(),
                        act())));
    }

    private Ruled write(PartId part, int version, String kind, Outcome outcome, Draft draft) {
        return decisions().decide(new Ruling(part, version, kind, outcome, draft, List.of(), act()));
    }

    private static Ruling.Change change(Correction correction) {
        return new Ruling.Change(correction.field(), correction.before(), correction.after(), correction.place());
    }

    private static DecisionResult told(Ruled ruled) {
        return switch (ruled) {
            case Ruled.Done(long decision) -> new DecisionResult.Done(decision);
            case Ruled.ByAnother(String who, var when) -> new DecisionResult.DecidedByAnother(who, when);
            case Ruled.Changed _ -> new DecisionResult.Changed();
            case Ruled.Booked(PartId original) -> new DecisionResult.SameAsBooked(original);
            case Ruled.NoOriginal(Ruled.Unfit why) -> new DecisionResult.NoOriginal(unfit(why));
        };
    }

    private static DecisionResult.Unfit unfit(Ruled.Unfit why) {
        return switch (why) {
            case ITSELF -> DecisionResult.Unfit.ITSELF;
            case CIRCLE -> DecisionResult.Unfit.CIRCLE;
            case OTHER_COMPANY -> DecisionResult.Unfit.OTHER_COMPANY;
            case GONE -> DecisionResult.Unfit.GONE;
            case NOT_AN_INVOICE -> DecisionResult.Unfit.NOT_AN_INVOICE;
        };
    }

    @Override
    public UndoResult undo(long decision) {
        Decisions.TakenBack done = decisions().takeBack(decision, act());
        if (done == Decisions.TakenBack.DONE) {
            decided.run();
        }
        return switch (done) {
            case DONE -> UndoResult.UNDONE;
            case ALREADY -> UndoResult.ALREADY;
            case TOO_LATE -> UndoResult.TOO_LATE;
            case UNKNOWN -> UndoResult.UNKNOWN;
        };
    }

    @Override
    public List<PastDecision> history(PartId part) {
        return decisions().of(part).stream().map(StoredReview::past).toList();
    }

    private static PastDecision past(DecisionRow row) {
        return new PastDecision(
                row.id(),
                row.kind(),
                row.who(),
                row.when(),
                row.changes().stream()
                        .map(change -> new Correction(change.field(), change.before(), change.after(), change.place()))
                        .toList(),
                row.takenBack().isPresent() ? PastDecision.Standing.TAKEN_BACK : PastDecision.Standing.HOLDS);
    }

    @Override
    public List<ApprovalPreview> preview(List<PartId> parts) {
        return new Previewing(database, judging, clock.instant()).of(parts);
    }

    @Override
    public List<InvoiceRow> similar(PartId part) {
        return decisions().similar(part);
    }

    @Override
    public Optional<Page> words(DocumentId document, int page) {
        return database.queries().reading(document).stream()
                .flatMap(reading -> reading.pages().stream())
                .filter(one -> one.number() == page)
                .findFirst()
                .map(StoredReview::asShown);
    }

    private static Page asShown(Page page) {
        List<Word> words = page.words().stream()
                .map(word -> word.at(page.shown().shown(word.box())))
                .toList();
        return new Page(page.number(), page.width(), page.height(), words, page.reader());
    }

    @Override
    public PageLook page(DocumentId document, int page, int dpi) {
        return pages.page(document, page, dpi);
    }

    private Decisions decisions() {
        return database.decisions();
    }

    private Ruling.Act act() {
        return new Ruling.Act(who, clock.instant());
    }
}
