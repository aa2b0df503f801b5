package app.bandeja.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** {@code changes}: what happened since a page token; the next start token comes on the last page only. */
final class Feed {
    private static final String ORDINARY = "kind,nextPageToken,newStartPageToken,"
            + "changes(kind,type,changeType,time,removed,fileId,file(kind,id,name,mimeType),driveId,"
            + "drive(kind,id,name))";

    private final DriveFiles files;
    private final FileShape shape;

    Feed(DriveFiles files) {
        this.files = files;
        this.shape = new FileShape(files);
    }

    JsonNode startToken(Call call) {
        drive(call);
        ObjectNode json =
                Shapes.object().put("kind", "drive#startPageToken").put("startPageToken", token(files.lastChange()));
        return FieldMask.of(call, "*", KnownFields.START_TOKEN).cut(json);
    }

    JsonNode list(Call call) {
        FieldMask mask = FieldMask.of(call, ORDINARY, KnownFields.CHANGES);
        long from = position(call.param("pageToken").orElseThrow(() -> Refusal.missing("pageToken")));
        ChangeLog.Page page = files.changesAfter(from, call.pageSize(), wanted(call));
        List<ObjectNode> rows = page.rows().stream().map(this::row).toList();
        ObjectNode json = Shapes.page("drive#changeList", "changes", rows);
        json.put(page.isLast() ? "newStartPageToken" : "nextPageToken", token(page.next()));
        return mask.cut(json);
    }

    private Optional<String> drive(Call call) {
        Optional<String> drive = call.param("driveId").or(() -> call.param("teamDriveId"));
        drive.filter(id -> !files.drives().contains(id)).ifPresent(id -> {
            throw Refusal.noDrive(id);
        });
        return drive;
    }

    private Predicate<ChangeLog.Row> wanted(Call call) {
        boolean all = call.wantsSharedDrives() && !call.flag("restrictToMyDrive", "false");
        boolean removed = call.flag("includeRemoved", "true");
        Spaces spaces = Spaces.of(call);
        Predicate<ChangeLog.Row> inCorpus = drive(call)
                .<Predicate<ChangeLog.Row>>map(id -> row -> row.driveId().equals(id))
                .orElse(row -> all || row.driveId().isEmpty());
        return inCorpus.and(row -> removed
                        || row.fileId().isEmpty()
                        || files.find(row.fileId()).isPresent())
                .and(row -> spaces.have(isAppData(row.fileId())));
    }

    private boolean isAppData(String fileId) {
        return files.find(fileId).filter(files::isAppData).isPresent();
    }

    private ObjectNode row(ChangeLog.Row row) {
        ObjectNode json = Shapes.object().put("kind", "drive#change").put("time", Shapes.time(row.time()));
        if (row.fileId().isEmpty()) {
            Optional<DemoFile> top = files.find(row.driveId());
            json.put("changeType", "drive")
                    .put("type", "drive")
                    .put("driveId", row.driveId())
                    .put("removed", top.isEmpty());
            top.ifPresent(drive -> json.set("drive", Shapes.drive(drive)));
            return json;
        }
        Optional<DemoFile> file = files.find(row.fileId());
        json.put("changeType", "file")
                .put("type", "file")
                .put("fileId", row.fileId())
                .put("removed", file.isEmpty());
        file.ifPresent(present -> json.set("file", shape.of(present)));
        return json;
    }

    /** Positions begin at a number that no counter of a client would have by chance. */
    private static String token(long position) {
        return Long.toString(position + 1000);
    }

    private long position(String token) {
        long position = token.matches("\\d{1,18}") ? Long.parseLong(token) - 1000 : -1;
        if (position < 0 || position > files.lastChange()) {
            throw Refusal.invalid("pageToken");
        }
        return position;
    }
}
