package app.bandeja.source;

import app.bandeja.invoice.ChangePage;
import app.bandeja.invoice.Node;
import app.bandeja.invoice.NodeBook;
import app.bandeja.invoice.NodeChange;
import app.bandeja.invoice.SourceFile;
import app.bandeja.invoice.SourcePlace;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A book of nodes in memory, kept with each page as the ledger does it; it outlives the sources that are opened on it. */
final class KeptNodes implements NodeBook {
    private final Map<String, Node> nodes = new LinkedHashMap<>();

    @Override
    public Optional<Node> find(SourcePlace source, String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    @Override
    public List<Node> children(SourcePlace source, String folder) {
        return nodes.values().stream()
                .filter(node -> node.parent().equals(folder))
                .toList();
    }

    Set<String> ids() {
        return Set.copyOf(nodes.keySet());
    }

    private void keep(NodeChange change) {
        switch (change) {
            case NodeChange.Anew _ -> nodes.clear();
            case NodeChange.Here(Node node) -> nodes.put(node.id(), node);
            case NodeChange.Away(String id) -> nodes.remove(id);
        }
    }

    Source keeping(Source source) {
        return new Source() {
            @Override
            public ChangePage changes(Optional<String> cursor) throws SourceUnavailableException, InterruptedException {
                ChangePage page = source.changes(cursor);
                page.nodes().forEach(KeptNodes.this::keep);
                return page;
            }

            @Override
            public Set<String> gone(Collection<String> known) throws SourceUnavailableException, InterruptedException {
                return source.gone(known);
            }

            @Override
            public Fetch fetch(SourceFile file, Path shelf) throws InterruptedException {
                return source.fetch(file, shelf);
            }

            @Override
            public void close() {
                source.close();
            }
        };
    }
}
