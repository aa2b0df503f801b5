package app.bandeja.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** Sends each request to whoever answers it. */
final class Router {
    private static final Set<String> FORMS = Set.of("json", "media");

    private final DriveFiles files;
    private final Listing listing;
    private final Feed feed;
    private final Metadata metadata;
    private final Uploads uploads;
    private final SharedDrives drives;
    private final FileShape shape;
    private final Permissions permissions;
    private final Revisions revisions;
    private final Channels channels = new Channels();

    Router(DriveFiles files) {
        this.files = files;
        this.listing = new Listing(files);
        this.feed = new Feed(files);
        this.metadata = new Metadata(files);
        this.uploads = new Uploads(files, metadata);
        this.drives = new SharedDrives(files);
        this.shape = new FileShape(files);
        this.permissions = new Permissions(files);
        this.revisions = new Revisions(files);
    }

    Reply answer(Call call, Endpoint endpoint, Person asking) {
        String id = endpoint.fileId();
        mustBeKnownForm(call);
        return switch (endpoint.kind()) {
            case LIST -> Reply.json(200, listing.list(call));
            case GET -> one(call, seen(call, id));
            case MEDIA -> Media.reply(seen(call, id), call.header("Range"));
            case EXPORT -> Export.reply(seen(call, id), call);
            case CREATE -> create(call);
            case UPDATE -> update(call, id);
            case COPY -> copy(call, id);
            case DELETE -> delete(call, id);
            case EMPTY_TRASH -> emptyTrash(call);
            case GENERATE_IDS -> Reply.json(200, ids(call));
            case UPLOAD -> uploads.answer(call, id);
            case START_TOKEN -> Reply.json(200, feed.startToken(call));
            case CHANGES -> Reply.json(200, feed.list(call));
            case ABOUT -> Reply.json(200, about(call, asking));
            case DRIVES -> Reply.json(200, drives.list(call));
            case DRIVE -> drives.one(call, id);
            case NEW_DRIVE -> drives.create(call);
            case HIDE_DRIVE ->
                drives.hide(call, id, call.path().substring(call.path().lastIndexOf('/') + 1));
            case PERMISSIONS -> permissions.answer(call, seen(call, id), part(call));
            case REVISIONS -> revisions.answer(call, seen(call, id), part(call));
            case WATCH_FILE ->
                channels.watch(call, "/drive/v3/files/" + seen(call, id).id(), files.now());
            case WATCH_CHANGES -> watchChanges(call);
            case STOP_CHANNEL -> channels.stop(call);
            // the door opens a batch and sends its calls here one by one
            case BATCH, UNKNOWN -> throw Refusal.notKnown(call);
        };
    }

    private static void mustBeKnownForm(Call call) {
        String alt = call.param("alt").orElse("json");
        if (!FORMS.contains(alt)) {
            throw new Refusal(400, "invalidParameter", "Invalid value '" + alt + "' for parameter alt.")
                    .at("parameter", "alt");
        }
    }

    /** A client that does not say that it knows shared drives sees nothing of them. */
    private DemoFile seen(Call call, String id) {
        DemoFile file = files.get(id);
        if (!files.driveOf(file).isEmpty() && !call.takesSharedDrives()) {
            throw Refusal.notFound(id);
        }
        return file;
    }

    /** What stands behind {@code files/id/permissions}, as a name of one of them. */
    private static String part(Call call) {
        String[] names = call.path().split("/", -1);
        return names.length > 6 ? names[6] : "";
    }

    private Reply watchChanges(Call call) {
        feed.list(call); // a wrong page token is refused here as there
        return channels.watch(call, call.path().replace("/watch", ""), files.now());
    }

    private Reply one(Call call, DemoFile file) {
        return Reply.json(200, FileShape.mask(call).cut(shape.of(file)));
    }

    private Reply create(Call call) {
        FileShape.mask(call); // a wrong mask is refused before anything is made
        return one(call, metadata.create(Metadata.json(call.body().bytes()), Content.NONE));
    }

    private Reply update(Call call, String id) {
        FileShape.mask(call);
        seen(call, id);
        return one(call, metadata.update(id, call));
    }

    private Reply copy(Call call, String id) {
        FileShape.mask(call);
        seen(call, id);
        return one(call, metadata.copy(id, call));
    }

    private Reply delete(Call call, String id) {
        DemoFile file = seen(call, id);
        Metadata.mustNotBeTop(file);
        files.delete(file.id());
        return Reply.empty(204);
    }

    private Reply emptyTrash(Call call) {
        files.emptyBin(call.param("driveId").orElse(""));
        return Reply.empty(204);
    }

    private JsonNode ids(Call call) {
        String space = call.param("space").orElse("drive");
        ObjectNode json = Shapes.object().put("kind", "drive#generatedIds").put("space", space);
        ArrayNode ids = json.putArray("ids");
        for (int left = call.number("count", 10, 1000); left > 0; left--) {
            ids.add(files.freshId());
        }
        return FieldMask.of(call, "*", KnownFields.IDS).cut(json);
    }

    private JsonNode about(Call call, Person asking) {
        if (call.param("fields").isEmpty()) {
            throw new Refusal(400, "required", "The 'fields' parameter is required for this method.")
                    .at("parameter", "fields");
        }
        long usage =
                files.all().stream().mapToLong(file -> file.content().size()).sum();
        return FieldMask.of(call, "*", KnownFields.ABOUT).cut(Shapes.about(asking, usage));
    }
}
