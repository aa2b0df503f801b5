package app.bandeja.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@code files.list}: what a query finds, in order, page by page. What was found is kept for the pages that follow, so
 * that files that come and go meanwhile move nothing from one page to another.
 */
final class Listing {
    private static final String ORDINARY = "kind,incompleteSearch,nextPageToken,files(kind,id,name,mimeType)";
    private static final Set<String> CORPORA = Set.of("user", "domain", "drive", "allDrives");
    private static final int KEPT = 200;
    private static final Pattern TOKEN = Pattern.compile("~!!~demo(\\d{1,18})\\.(\\d{1,9})");

    private final DriveFiles files;
    private final FileShape shape;
    private final Map<Long, List<String>> begun = new Recent<>(KEPT);
    private long lastWalk;

    /** What a query found, and where to go on in it; the number is 0 until a second page is promised. */
    private record Walk(long number, List<String> ids, int from) {}

    Listing(DriveFiles files) {
        this.files = files;
        this.shape = new FileShape(files);
    }

    JsonNode list(Call call) {
        FieldMask mask = FieldMask.of(call, ORDINARY, KnownFields.FILES);
        int pageSize = call.pageSize();
        Query query = call.param("q").map(QueryParser::parse).orElse(Query.everything());
        Walk walk = call.param("pageToken").map(this::goOn).orElseGet(() -> new Walk(0, found(call, query), 0));
        int end = Math.min(walk.from() + pageSize, walk.ids().size());
        List<ObjectNode> rows = walk.ids().subList(walk.from(), end).stream()
                .flatMap(id -> files.find(id).stream())
                .map(shape::of)
                .toList();
        ObjectNode page = Shapes.page("drive#fileList", "files", rows).put("incompleteSearch", false);
        if (end < walk.ids().size()) {
            page.put("nextPageToken", "~!!~demo" + kept(walk) + "." + end);
        }
        return mask.cut(page);
    }

    private synchronized long kept(Walk walk) {
        if (begun.containsKey(walk.number())) {
            return walk.number();
        }
        lastWalk++;
        begun.put(lastWalk, walk.ids());
        return lastWalk;
    }

    private synchronized Walk goOn(String token) {
        Matcher read = TOKEN.matcher(token);
        if (read.matches()) {
            long number = Long.parseLong(read.group(1));
            int from = Integer.parseInt(read.group(2));
            List<String> ids = begun.getOrDefault(number, List.of());
            if (from < ids.size()) {
                return new Walk(number, ids, from);
            }
        }
        throw Refusal.invalid("pageToken");
    }

    private List<String> found(Call call, Query query) {
        Order order = Order.of(call.param("orderBy").orElse(""), query);
        Optional<String> drive = drive(call);
        Spaces spaces = Spaces.of(call);
        Stream<DemoFile> candidates =
                query.folder().map(files::get).map(folder -> files.in(folder.id())).orElseGet(files::all).stream();
        return candidates
                .filter(file -> spaces.have(files.isAppData(file)))
                .filter(file -> isInCorpus(file, drive, call.wantsSharedDrives()))
                .filter(file -> query.matches(file, files))
                .sorted(order)
                .map(DemoFile::id)
                .toList();
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
