package app.bandeja.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** {@code changes}: what happened since a page token; the next start token comes on the last page only. */
final class Feed {
    private static final String ORDINARY = "kind,nextPageToken,newStartPageToken,"
            + "changes(kind,changeType,time,removed,fileId,file(kind,id,name,mimeType))";

    private final DriveFiles files;

    Feed(DriveFiles files) {
        this.files = files;
    }

    JsonNode startToken() {
        return Shapes.object().put("kind", "drive#startPageToken").put("startPageToken", token(files.lastChange()));
    }

    JsonNode list(Call call) {
        ChangeLog.Page page =
                files.changesAfter(position(call.param("pageToken").orElse("")), call.pageSize());
        List<ObjectNode> rows = page.fileIds().stream().map(this::row).toList();
        ObjectNode json = Shapes.page("drive#changeList", "changes", rows);
        json.put(page.isLast() ? "newStartPageToken" : "nextPageToken", token(page.next()));
        return FieldMask.of(call, ORDINARY).cut(json);
    }

    private ObjectNode row(String fileId) {
        ObjectNode row = Shapes.object().put("kind", "drive#change");
        if (fileId.isEmpty()) {
            return row.put("changeType", "drive")
                    .put("driveId", "0demoSharedDrive")
                    .put("removed", false);
        }
        Optional<DemoFile> file = files.find(fileId);
        row.put("changeType", "file")
                .put("fileId", fileId)
                .put("removed", file.isEmpty())
                .put("time", Shapes.time(file.map(DemoFile::modified).orElse(Instant.EPOCH)));
        file.ifPresent(present -> row.set("file", Shapes.file(present, files.isBinned(present))));
        return row;
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
