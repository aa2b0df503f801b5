package app.bandeja.store;

import app.bandeja.invoice.Node;
import app.bandeja.invoice.NodeBook;
import app.bandeja.invoice.NodeChange;
import app.bandeja.invoice.SourceId;
import app.bandeja.invoice.SourcePlace;
import app.bandeja.store.table.NodeEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.StatelessSession;

/** The table {@code drive_nodes}. It is read here; it is written with a page of changes only. */
final class Nodes implements NodeBook {
    private static final String OF_SOURCE =
            "from NodeEntry n where n.source = (select s.id from SourceEntry s where s.kind = :kind and s.place = :place)";

    /** The ids as a table: see {@link Documents}. */
    private static final String KNOWN = "select n.* from unnest(cast(:ids as varchar array)) as k(id)"
            + " join {h-schema}drive_nodes n on n.source_id = :source and n.id = k.id";

    private final Transactions transactions;

    Nodes(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<Node> find(SourcePlace source, String id) {
        return select(source, "id", id).stream().findFirst();
    }

    @Override
    public List<Node> children(SourcePlace source, String folder) {
        return select(source, "parent", folder);
    }

    private List<Node> select(SourcePlace source, String column, String value) {
        return transactions.call(session -> session
                .createSelectionQuery(OF_SOURCE + " and n." + column + " = :value order by n.id", NodeEntry.class)
                .setParameter("kind", source.kind().code())
                .setParameter("place", source.place())
                .setParameter("value", value)
                .getResultList()
                .stream()
                .map(Nodes::node)
                .toList());
    }

    private static Node node(NodeEntry entry) {
        return new Node(entry.id, entry.parent, entry.name, Node.Kind.valueOf(entry.kind));
    }

    /** Writes what a page says, in its transaction. The last word on a node counts. */
    static void write(StatelessSession session, SourceId source, List<NodeChange> changes) {
        Map<String, Optional<Node>> last = new LinkedHashMap<>();
        for (NodeChange change : changes) {
            switch (change) {
                case NodeChange.Anew _ -> {
                    last.clear();
                    new Adrift(session, source).aWalkBegins();
                    forgetAll(session, source);
                }
                case NodeChange.Here(Node node) -> last.put(node.id(), Optional.of(node));
                case NodeChange.Away(String id) -> last.put(id, Optional.empty());
            }
        }
        write(session, source, last);
    }

    /** What is as it was is not written. */
    private static void write(StatelessSession session, SourceId source, Map<String, Optional<Node>> last) {
        Map<String, Node> fresh = new LinkedHashMap<>();
        last.values().forEach(node -> node.ifPresent(here -> fresh.put(here.id(), here)));
        List<NodeEntry> changed = new ArrayList<>();
        List<NodeEntry> left = new ArrayList<>();
        for (NodeEntry known : known(session, source, last.keySet())) {
            Node now = fresh.remove(known.id);
            if (now == null) {
                left.add(known);
            } else if (!now.equals(node(known))) {
                changed.add(entry(source, now));
            }
        }
        session.deleteMultiple(left);
        session.updateMultiple(changed);
        session.insertMultiple(
                fresh.values().stream().map(node -> entry(source, node)).toList());
    }

    private static List<NodeEntry> known(StatelessSession session, SourceId source, Set<String> ids) {
        return session.createNativeQuery(KNOWN, NodeEntry.class)
                .setParameter("ids", ids.toArray(String[]::new))
                .setParameter("source", source.value())
                .getResultList();
    }

    private static void forgetAll(StatelessSession session, SourceId source) {
        session.createMutationQuery("delete from NodeEntry where source = :source")
                .setParameter("source", source.value())
                .executeUpdate();
    }

    private static NodeEntry entry(SourceId source, Node node) {
        NodeEntry entry = new NodeEntry();
        entry.source = source.value();
        entry.id = node.id();
        entry.parent = node.parent();
        entry.name = Stored.text(node.name());
        entry.kind = node.kind().name();
        return entry;
    }
}
