package app.bandeja.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file in Drive's JSON, with all the fields there are. */
record FileShape(DriveFiles files) {
    /** {@code tar.gz} is known as one; the dots of other names part nothing but the last. */
    private static final Pattern EXTENSION =
            Pattern.compile("\\.(?<full>(?:tar\\.)?(?<last>[^.]+))$", Pattern.CASE_INSENSITIVE);

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
        Map<String, ObjectNode> permissions = Sharing.of(file, files);
        // Drive tells nothing of this for what lies in a shared drive
        if (files.driveOf(file).isEmpty()) {
            json.putArray("owners").add(Shapes.user());
            json.putArray("permissions").addAll(permissions.values());
            json.put("ownedByMe", true).put("shared", permissions.size() > 1).put("writersCanShare", true);
        }
        json.put("viewersCanCopyContent", true).put("copyRequiresWriterPermission", false);
        permissions.keySet().forEach(json.putArray("permissionIds")::add);
        json.putObject("capabilities")
                .put("canEdit", true)
                .put("canRename", true)
                .put("canTrash", true)
                .put("canUntrash", true)
                .put("canDelete", true)
                .put("canShare", true)
                .put("canComment", true)
                .put("canModifyContent", true)
                .put("canMoveItemWithinDrive", true)
                .put("canRemoveChildren", file.isFolder())
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
                .put("headRevisionId", revisionId(file))
                .put("webContentLink", "https://drive.google.com/uc?id=" + file.id() + "&export=download");
        if (!json.has("originalFilename")) {
            json.put("originalFilename", file.name());
        }
        Matcher extension = EXTENSION.matcher(file.name());
        boolean has = extension.find();
        return json.put("fileExtension", has ? extension.group("last") : "")
                .put("fullFileExtension", has ? extension.group("full") : "");
    }

    static String revisionId(DemoFile file) {
        return String.format(
                Locale.ROOT, "0Bdemo%sR%d", file.id().substring(file.id().length() - 6), file.revision());
    }
}
