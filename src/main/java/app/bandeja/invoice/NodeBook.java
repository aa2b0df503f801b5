package app.bandeja.invoice;

import java.util.List;
import java.util.Optional;

/** What is known of where a source's files and folders hang: those in scope, as of the last page that was kept. */
public interface NodeBook {

    /** The node, if it is in scope. */
    Optional<Node> find(SourcePlace source, String id);

    /** What lies directly in that folder. */
    List<Node> children(SourcePlace source, String folder);

    /** A book without a page, for sources that are only looked at. */
    static NodeBook blank() {
        return new NodeBook() {
            @Override
            public Optional<Node> find(SourcePlace source, String id) {
                return Optional.empty();
            }

            @Override
            public List<Node> children(SourcePlace source, String folder) {
                return List.of();
            }
        };
    }
}
