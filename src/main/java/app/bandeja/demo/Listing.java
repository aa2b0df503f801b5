package app.bandeja.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * {@code files.list}: what a query finds, in order, page by page. What was found is kept for the pages that follow, so
 * that files that come and go meanwhile move nothing from one page to another.
 */
final class Listing {
    private static final String ORDINARY = "kind,incompleteSearch,nextPageToken,files(kind,id,name,mimeType)";
    private static final Set<String> CORPORA = Set.of("user", "domain", "drive", "allDrives");
    private static final int KEPT = 2000;

    private final DriveFiles files;
    private final FileShape shape;
    private final Map<String, List<String>> begun = new LinkedHashMap<>();
    private long lastToken;

    Listing(DriveFiles files) {
        this.files = files;
        this.shape = new FileShape(files);
    }

    JsonNode list(Call call) {
        FieldMask mask = FieldMask.of(call, ORDINARY, KnownFields.FILES);
        int pageSize = call.pageSize();
        Query query = call.param("q").map(QueryParser::parse).orElse(Query.everything());
        List<String> ids = call.param("pageToken").map(this::goOn).orElseGet(() -> found(call, query));
        int end = Math.min(pageSize, ids.size());
        List<ObjectNode> rows = ids.subList(0, end).stream()
                .flatMap(id -> files.find(id).stream())
                .map(shape::of)
                .toList();
        ObjectNode page = Shapes.page("drive#fileList", "files", rows).put("incompleteSearch", false);
        if (end < ids.size()) {
            page.put("nextPageToken", keep(ids.subList(end, ids.size())));
        }
        return mask.cut(page);
    }

    private synchronized String keep(List<String> rest) {
        if (begun.size() == KEPT) {
            begun.remove(begun.keySet().iterator().next());
        }
        lastToken++;
        String token = "~!!~demo" + lastToken;
        begun.put(token, rest);
        return token;
    }

    private synchronized List<String> goOn(String token) {
        List<String> rest = begun.get(token);
        if (rest == null) {
            throw Refusal.invalid("pageToken");
        }
        return rest;
    }

    private List<String> found(Call call, Query query) {
        Order order = Order.of(call.param("orderBy").orElse(""), query);
        Optional<String> drive = drive(call);
        boolean appData = inAppData(call);
        Stream<DemoFile> candidates =
                query.folder().map(files::get).map(folder -> files.in(folder.id())).orElseGet(files::all).stream();
        return candidates
                .filter(file -> files.isAppData(file) == appData)
                .filter(file -> isInCorpus(file, drive, call.wantsSharedDrives()))
                .filter(file -> query.matches(file, files))
                .sorted(order)
                .map(DemoFile::id)
                .toList();
    }

    private static boolean inAppData(Call call) {
        return switch (call.param("spaces").orElse("drive")) {
            case "drive", "photos" -> false;
            case "appDataFolder" -> true;
            default -> throw Refusal.invalid("spaces");
        };
    }

    /** The one shared drive that is asked for. */
    private Optional<String> drive(Call call) {
        String corpora = call.param("corpora").orElse("user");
        Optional<String> drive = call.param("driveId").or(() -> call.param("teamDriveId"));
        if (!CORPORA.contains(corpora)) {
            throw Refusal.invalid("corpora");
        }
        if (corpora.equals("drive") != drive.isPresent()) {
            throw Refusal.badRequest("The driveId parameter must be specified if and only if corpora is set to drive.")
                    .at("parameter", "driveId");
        }
        if (corpora.equals("drive") && !(call.wantsSharedDrives() && call.takesSharedDrives())) {
            throw Refusal.badRequest("A shared drive is listed with includeItemsFromAllDrives and supportsAllDrives.")
                    .at("parameter", "includeItemsFromAllDrives");
        }
        drive.filter(id -> !files.drives().contains(id)).ifPresent(id -> {
            throw Refusal.noDrive(id);
        });
        return drive;
    }

    private boolean isInCorpus(DemoFile file, Optional<String> drive, boolean all) {
        String of = files.driveOf(file);
        return drive.map(of::equals).orElse(all || of.isEmpty());
    }
}
