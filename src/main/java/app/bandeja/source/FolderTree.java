package app.bandeja.source;

import com.google.api.services.drive.model.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The folders that were met, by id: whether one lies in scope, and where. Unknown ones are asked for. */
final class FolderTree {
    /** Deeper than any folder may lie (Drive allows 100). */
    private static final int DEEPEST = 128;

    /** A folder's own name and where it hangs; {@code parent} is empty for a top one, or where it is not ours to see. */
    record Node(String name, String parent, boolean trashed) {
        /** As it was kept; what is kept is in scope. */
        static Node of(app.bandeja.invoice.Node kept) {
            return new Node(kept.name(), kept.parent(), false);
        }

        static Node of(File folder) {
            List<String> parents = folder.getParents();
            String parent = parents == null || parents.isEmpty() ? "" : parents.getFirst();
            return new Node(folder.getName(), parent, Boolean.TRUE.equals(folder.getTrashed()));
        }
    }

    private static final Node NOWHERE = new Node("", "", true);

    private final DriveClient client;
    private final Function<String, Optional<app.bandeja.invoice.Node>> book;
    private final Map<String, Node> nodes = new ConcurrentHashMap<>();

    /** @param book what is known from earlier runs */
    FolderTree(DriveClient client, Function<String, Optional<app.bandeja.invoice.Node>> book) {
        this.client = client;
        this.book = book;
    }

    void learn(File folder) {
        nodes.put(folder.getId(), Node.of(folder));
    }

    void forget(String id) {
        nodes.remove(id);
    }

    /** The folder's path from the root, with a {@code /} at its end; empty text for the root, none out of scope. */
    Optional<String> pathOf(String folder, String root)
            throws DriveException, SourceUnavailableException, InterruptedException {
        List<String> names = new ArrayList<>();
        String at = folder;
        while (!at.equals(root)) {
            Node node = node(at);
            if (node.trashed() || node.parent().isEmpty() || names.size() > DEEPEST) {
                return Optional.empty();
            }
            names.add(node.name() + "/");
            at = node.parent();
        }
        return Optional.of(String.join("", names.reversed()));
    }

    private Node node(String id) throws DriveException, SourceUnavailableException, InterruptedException {
        Node known = nodes.get(id);
        if (known == null) {
            Optional<app.bandeja.invoice.Node> kept = book.apply(id);
            known = kept.isPresent() ? Node.of(kept.get()) : ask(id);
            nodes.put(id, known);
        }
        return known;
    }

    private Node ask(String id) throws DriveException, SourceUnavailableException, InterruptedException {
        try {
            return Node.of(client.file(id));
        } catch (DriveException e) {
            return switch (e.kind()) {
                case NOT_FOUND, FORBIDDEN, REFUSED -> NOWHERE;
                case PASSING, DAILY_QUOTA, NO_ACCESS, BAD_REQUEST, ABUSIVE -> throw e;
            };
        }
    }
}
