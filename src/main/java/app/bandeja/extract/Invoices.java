package app.bandeja.extract;

import app.bandeja.invoice.Amounts;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Page;
import app.bandeja.invoice.TaxId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells apart the invoices that one file holds: a page that bears another number and its own total begins another. */
final class Invoices {
    private static final double CLEAR = 0.75;

    private final List<Page> pages;
    private final Set<TaxId> own;

    Invoices(List<Page> pages, Set<TaxId> own) {
        this.pages = pages;
        this.own = own;
    }

    /** The pages of each invoice. */
    List<List<Page>> apart() {
        List<List<Page>> groups = new ArrayList<>();
        Optional<String> current = Optional.empty();
        for (Page page : pages) {
            Optional<String> number = pages.size() == 1 ? Optional.empty() : number(page);
            boolean begins = groups.isEmpty() || (current.isPresent() && number.isPresent() && !number.equals(current));
            if (begins) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(page);
            current = begins ? number : current.or(() -> number);
        }
        return groups.stream().allMatch(this::hasTotal) ? groups : List.of(pages);
    }

    private Optional<String> number(Page page) {
        return new DraftReader(List.of(page), own)
                .number()
                .filter(found -> found.confidence() >= CLEAR)
                .map(Found::value);
    }

    // One that lacks a total is no invoice of its own: better one draft with doubts than two halves.
    private boolean hasTotal(List<Page> group) {
        if (group.size() == pages.size()) {
            return true;
        }
        Amounts amounts = new DraftReader(group, own).amounts();
        return amounts.total().filter(total -> total.confidence() >= CLEAR).isPresent();
    }
}
