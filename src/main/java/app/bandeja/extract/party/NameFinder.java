package app.bandeja.extract.party;

import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Sheet;
import app.bandeja.extract.page.Span;
import app.bandeja.extract.party.Blocks.Side;
import app.bandeja.invoice.Box;
import app.bandeja.invoice.Found;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The supplier's name. Each place where a name stands speaks for it or against it: the party's block, the tax ids beside it,
 * the letterhead, an address that holds it; the name that most speaks for is taken.
 */
final class NameFinder {
    private static final double COMPANY = 0.9;
    private static final double PERSON = 0.75;
    private static final double LINE = 0.65;

    /** How far from a tax id its bearer's name may stand, in points. */
    private static final double REACH = 140;

    private static final int TOP_ROWS = 6;
    /** In large letters, and the first line of the block in which the tax id stands. */
    private static final double LETTERHEAD = 3.5;

    /** More than a company's name anywhere. */
    private static final double SENDER = 6;

    /** In the field for a name, within the supplier's block. */
    private static final double FIELD = 2;

    private static final double OF_CUSTOMER = -8;

    /** A company that heads street and town and nothing more is as likely the addressee. */
    private static final double PLAIN = -6;

    private static final int FIRST_ROWS = 1;

    private final Sheet sheet;
    private final Blocks blocks;
    private final Headings headings;
    private final Domains domains;
    private final Addresses addresses;
    private final Echoes echoes;
    private final Set<Integer> top;

    NameFinder(Sheet sheet, Blocks blocks) {
        this.sheet = sheet;
        this.blocks = blocks;
        this.headings = new Headings(sheet, blocks);
        this.domains = new Domains(sheet);
        this.addresses = new Addresses(sheet, blocks);
        this.echoes = new Echoes(sheet);
        this.top = sheet.firstPage().stream().limit(TOP_ROWS).map(Row::index).collect(Collectors.toSet());
    }

    Optional<Found<String>> supplierName(Optional<Bearer> supplier, Optional<Bearer> customer) {
        Optional<Mention> best = best(mentions(supplier, customer));
        boolean person = supplier.filter(Persons::bears).isPresent();
        boolean company = best.filter(mention -> mention.confidence() == COMPANY
                        && nearness(mention.span(), customer) <= nearness(mention.span(), supplier))
                .isPresent();
        Optional<Span> someone =
                person && !company ? supplier.flatMap(new Persons(sheet, blocks)::of) : Optional.empty();
        return someone.map(span -> found(span, PERSON)).or(() -> best.map(one -> found(one.span(), one.confidence())));
    }

    private List<Mention> mentions(Optional<Bearer> supplier, Optional<Bearer> customer) {
        List<Mention> mentions = new ArrayList<>();
        new Companies(blocks).in(sheet).forEach(span -> mentions.add(new Mention(span, 4.5, COMPANY)));
        SenderLines.names(sheet).forEach(span -> mentions.add(new Mention(span, SENDER, LINE)));
        NameFields.values(sheet).stream()
                .filter(span -> blocks.of(span) == Side.SUPPLIER)
                .forEach(span -> mentions.add(new Mention(span, FIELD, LINE)));
        headings.first().forEach(span -> mentions.add(new Mention(span, 1.5, LINE)));
        List<Span> large = headings.large();
        large.forEach(span -> mentions.add(new Mention(span, 1, LINE)));
        supplier.flatMap(found -> headings.ofBlock(found.span()))
                .ifPresent(span -> mentions.add(new Mention(span, large.contains(span) ? LETTERHEAD : 1.5, LINE)));
        return mentions.stream()
                .map(mention ->
                        mention.plus(place(mention.span(), supplier, customer)).plus(echoes.bearOut(mention) ? 2 : 0))
                .toList();
    }

    private double place(Span name, Optional<Bearer> supplier, Optional<Bearer> customer) {
        double toSupplier = nearness(name, supplier);
        double toCustomer = nearness(name, customer);
        double side = switch (blocks.of(name)) {
            case SUPPLIER -> 3;
            case OTHER -> -3;
            case CUSTOMER -> OF_CUSTOMER;
            case UNKNOWN -> 0;
        };
        return side
                + 3 * toSupplier
                - (toCustomer > toSupplier ? 1 + 4 * toCustomer : 0)
                + (top.contains(name.row().index()) ? 1 : 0)
                + (domains.speakFor(name.text()) ? 1.5 : 0)
                + address(name, customer)
                - (Banks.isBank(name) || Sentences.hold(name) ? 3 : 0);
    }

    private double address(Span name, Optional<Bearer> customer) {
        if ((blocks.isAddressed(name) && addresses.isOpened(name))
                || customer.filter(buyer -> addresses.heads(name, buyer.span())).isPresent()) {
            return OF_CUSTOMER;
        }
        if (addresses.isReachable(name)) {
            return 1;
        }
        boolean mayBeAddressee = name.row().index() >= FIRST_ROWS && blocks.isAddressed(name);
        return mayBeAddressee && addresses.isPlain(name) ? PLAIN : 0;
    }

    /** A name in the customer's block is the customer's wherever it stands, unless the supplier's block has it as well. */
    private Optional<Mention> best(List<Mention> mentions) {
        Map<String, List<Mention>> byName = mentions.stream().collect(Collectors.groupingBy(Mention::key));
        Set<String> customers = new HashSet<>();
        byName.forEach((name, places) -> {
            boolean buys = places.stream().anyMatch(place -> blocks.of(place.span()) == Side.CUSTOMER);
            boolean sells = places.stream().anyMatch(place -> blocks.of(place.span()) == Side.SUPPLIER);
            if (buys && !sells) {
                customers.add(name);
            }
        });
        List<Mention> sellers = byName.entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty() && !customers.contains(entry.getKey()))
                .map(entry -> strongest(entry.getValue()))
                .sorted(Comparator.comparingDouble(Mention::weight).reversed())
                .toList();
        return sellers.stream()
                .findFirst()
                .filter(mention -> mention.weight() > 0)
                .map(mention -> mention.confidence() < COMPANY ? inFull(mention, sellers) : mention);
    }

    // In large letters "ROCABLANCA", and below "Carnes Rocablanca, S.L."
    private static Mention inFull(Mention brand, List<Mention> sellers) {
        return sellers.stream()
                .filter(company -> company.confidence() == COMPANY
                        && (" " + company.key() + " ").contains(" " + brand.key() + " "))
                .findFirst()
                .orElse(brand);
    }

    // Printed again and again: a letterhead, a footer, a signature.
    private static Mention strongest(List<Mention> places) {
        Mention best =
                places.stream().max(Comparator.comparingDouble(Mention::weight)).orElseThrow();
        double form = places.stream().mapToDouble(Mention::confidence).max().orElseThrow();
        return new Mention(best.span(), best.weight() + Math.min(1.5, 0.5 * (places.size() - 1)), form);
    }

    /** 1 where the name stands upon the tax id, 0 out of its reach. */
    private static double nearness(Span name, Optional<Bearer> bearer) {
        return bearer.map(found -> Math.max(0, 1 - distance(name, found) / REACH))
                .orElse(0.0);
    }

    private static double distance(Span name, Bearer bearer) {
        if (name.row().page() != bearer.span().row().page()) {
            return 10_000;
        }
        Box one = name.box();
        Box other = bearer.span().box();
        // Beside a tax id, in a cell of its own, begins another block.
        if (name.row().index() == bearer.span().row().index()
                && name.from() >= name.row().cellOf(bearer.span().from()).to()) {
            return REACH;
        }
        double across = Math.max(0, Math.max(one.x(), other.x()) - Math.min(one.right(), other.right()));
        double below = one.y() > other.bottom() ? 2 : 1;
        return below * Math.abs(one.centerY() - other.centerY()) + across / 3;
    }

    private static Found<String> found(Span span, double confidence) {
        String name = span.text()
                .replaceAll("\\s+([,.])", "$1")
                .replaceAll("[,;:]+$", "")
                .replaceAll("^[^\\p{L}\\p{N}\\p{P}]+\\s*", "");
        return Found.of(name, span.place(), confidence * span.confidence(), span.reader());
    }
}
