package app.bandeja.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** A file in Drive's JSON, with all the fields there are. */
record FileShape(DriveFiles files) {
    private static final String NAMES = "kind,id,name,mimeType";

    /** The ordinary fields of one file. */
    static FieldMask mask(Call call) {
        return FieldMask.of(call, NAMES + ",driveId,teamDriveId", KnownFields.FILE);
    }

    ObjectNode of(DemoFile file) {
        ObjectNode json = Shapes.object()
                .put("kind", "drive#file")
                .put("id", file.id())
                .put("name", file.name())
                .put("mimeType", file.mime())
                .put("starred", false);
        place(json, file);
        history(json, file);
        sharing(json, file);
        Details.TOLD.forEach(name -> {
            if (file.details().fields().containsKey(name)) {
                json.set(name, file.details().fields().get(name));
            }
        });
        if (file.isNative()) {
            json.set("exportLinks", Export.links(file));
        }
        return file.hasBytes() ? withContent(json, file) : json.put("quotaBytesUsed", "0");
    }

    private void place(ObjectNode json, DemoFile file) {
        String drive = files.driveOf(file);
        json.put("trashed", files.isBinned(file)).put("explicitlyTrashed", file.binned());
        if (file.binned()) {
            json.put("trashedTime", file.details().text("trashedTime"));
        }
        if (!file.parent().isEmpty()) {
            json.putArray("parents").add(file.parent());
        }
        if (!drive.isEmpty()) {
            json.put("driveId", drive).put("teamDriveId", drive);
        }
        json.putArray("spaces").add(files.isAppData(file) ? "appDataFolder" : "drive");
    }

    private static void history(ObjectNode json, DemoFile file) {
        json.put("version", Long.toString(file.version()))
                .put("createdTime", Shapes.time(file.created()))
                .put("modifiedTime", Shapes.time(file.modified()))
                .put("modifiedByMeTime", Shapes.time(file.modified()))
                .put("modifiedByMe", true)
                .put("viewedByMe", file.details().fields().containsKey("viewedByMeTime"))
                .put("thumbnailVersion", "0")
                .put("hasThumbnail", false)
                .put("isAppAuthorized", true)
                .put("webViewLink", "https://drive.google.com/file/d/" + file.id() + "/view?usp=drivesdk")
                .put("iconLink", "https://drive-thirdparty.googleusercontent.com/16/type/" + file.mime())
                .set("lastModifyingUser", Shapes.user());
    }

    private void sharing(ObjectNode json, DemoFile file) {
        boolean mine = files.driveOf(file).isEmpty();
        if (mine) {
            json.putArray("owners").add(Shapes.user());
            json.putArray("permissions")
                    .addObject()
                    .put("kind", "drive#permission")
                    .put("id", "00000000000000000001")
                    .put("type", "user")
                    .put("role", "owner")
                    .put("emailAddress", Shapes.EMAIL)
                    .put("displayName", "Demo")
                    .put("deleted", false);
        }
        json.put("ownedByMe", mine)
                .put("shared", !mine)
                .put("writersCanShare", true)
                .put("viewersCanCopyContent", true)
                .put("copyRequiresWriterPermission", false)
                .putArray("permissionIds")
                .add("00000000000000000001");
        json.putObject("capabilities")
                .put("canEdit", true)
                .put("canRename", true)
                .put("canTrash", true)
                .put("canUntrash", true)
                .put("canDelete", true)
                .put("canCopy", !file.isFolder())
                .put("canDownload", !file.isFolder())
                .put("canListChildren", file.isFolder())
                .put("canAddChildren", file.isFolder())
                .put("canReadRevisions", !file.isFolder());
    }

    private static ObjectNode withContent(ObjectNode json, DemoFile file) {
        Content content = file.content();
        String size = Long.toString(content.size());
        json.put("size", size)
                .put("quotaBytesUsed", size)
                .put("md5Checksum", content.md5())
                .put("sha1Checksum", content.sha1())
                .put("sha256Checksum", content.sha256())
                .put("headRevisionId", headRevision(file))
                .put("webContentLink", "https://drive.google.com/uc?id=" + file.id() + "&export=download");
        if (!json.has("originalFilename")) {
            json.put("originalFilename", file.name());
        }
        int dot = file.name().lastIndexOf('.');
        String extension = dot < 0 ? "" : file.name().substring(dot + 1).toLowerCase(Locale.ROOT);
        return json.put("fileExtension", extension).put("fullFileExtension", extension);
    }

    private static String headRevision(DemoFile file) {
        return String.format(
                Locale.ROOT, "0Bdemo%sR%d", file.id().substring(file.id().length() - 6), file.revision());
    }
}
