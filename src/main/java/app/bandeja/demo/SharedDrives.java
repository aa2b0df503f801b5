package app.bandeja.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** {@code drives}: the shared drives, each with a top folder of the same id. */
final class SharedDrives {
    private static final int MOST_ROWS = 100;

    private final DriveFiles files;

    SharedDrives(DriveFiles files) {
        this.files = files;
    }

    JsonNode list(Call call) {
        FieldMask mask = FieldMask.of(call, "kind,nextPageToken,drives(kind,id,name)", KnownFields.DRIVES);
        int size = call.number("pageSize", 10, MOST_ROWS);
        List<String> ids = List.copyOf(files.drives());
        String after = call.param("pageToken").orElse("");
        if (!after.isEmpty() && !ids.contains(after)) {
            throw Refusal.invalid("pageToken");
        }
        int from = ids.indexOf(after) + 1;
        int to = Math.min(ids.size(), from + size);
        List<ObjectNode> rows = ids.subList(from, to).stream()
                .map(id -> Shapes.drive(files.get(id)))
                .toList();
        ObjectNode page = Shapes.page("drive#driveList", "drives", rows);
        if (to < ids.size()) {
            page.put("nextPageToken", ids.get(to - 1));
        }
        return mask.cut(page);
    }

    Reply one(Call call, String id) {
        return switch (call.method()) {
            case "GET", "HEAD" -> told(call, get(id));
            case "PATCH" -> told(call, rename(call, id));
            case "DELETE" -> delete(id);
            default -> throw Refusal.notFound(id);
        };
    }

    private static Reply told(Call call, DemoFile top) {
        FieldMask mask = FieldMask.of(call, "kind,id,name", KnownFields.DRIVE);
        return Reply.json(200, mask.cut(Shapes.drive(top)));
    }

    private DemoFile get(String id) {
        if (!files.drives().contains(id)) {
            throw Refusal.noDrive(id);
        }
        return files.get(id);
    }

    private DemoFile rename(Call call, String id) {
        JsonNode json = Metadata.json(call.body().bytes());
        String name = json.path("name").asText(get(id).name());
        DemoFile renamed = files.change(id, file -> file.named(name, file.mime()));
        files.announceDrive(id);
        return renamed;
    }

    private Reply delete(String id) {
        boolean isFull = files.in(get(id).id()).stream().anyMatch(file -> !file.binned());
        if (isFull) {
            throw new Refusal(
                    403, "cannotDeleteNonEmptyDrive", "A shared drive that holds untrashed items cannot be deleted.");
        }
        files.deleteDrive(id);
        return Reply.empty(204);
    }

    Reply create(Call call) {
        if (call.param("requestId").isEmpty()) {
            throw Refusal.missing("requestId");
        }
        String name = Metadata.json(call.body().bytes()).path("name").asText("");
        if (name.isEmpty()) {
            throw Refusal.badRequest("The name of a shared drive is required.");
        }
        return told(call, files.get(files.addDrive(name)));
    }

    /** Hides it from the list that a person sees, or shows it again. */
    Reply hide(Call call, String id, String hidden) {
        get(id);
        BooleanNode set = BooleanNode.valueOf(hidden.equals("hide"));
        return told(call, files.change(id, file -> file.told(file.details().with("hidden", set))));
    }
}
