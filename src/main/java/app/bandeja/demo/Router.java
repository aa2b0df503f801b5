package app.bandeja.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Sends each request to whoever answers it. */
final class Router {
    private static final String ONE = "kind,id,name,mimeType";

    private final DriveFiles files;
    private final Listing listing;
    private final Feed feed;
    private final Metadata metadata;
    private final Uploads uploads;

    Router(DriveFiles files, String url) {
        this.files = files;
        this.listing = new Listing(files);
        this.feed = new Feed(files);
        this.metadata = new Metadata(files);
        this.uploads = new Uploads(files, metadata, url);
    }

    Reply answer(Call call, Endpoint endpoint, Person asking) {
        return switch (endpoint.kind()) {
            case LIST -> Reply.json(200, listing.list(call));
            case GET -> one(call, files.get(endpoint.fileId()));
            case MEDIA -> Media.reply(files.get(endpoint.fileId()), call.header("Range"));
            case CREATE -> one(call, metadata.create(Metadata.json(call.body().bytes()), Content.NONE));
            case UPDATE -> one(call, metadata.update(endpoint.fileId(), call));
            case DELETE -> delete(endpoint.fileId());
            case UPLOAD -> uploads.answer(call, endpoint.fileId());
            case START_TOKEN -> Reply.json(200, feed.startToken());
            case CHANGES -> Reply.json(200, feed.list(call));
            case ABOUT -> Reply.json(200, FieldMask.of(call, "*").cut(Shapes.about(asking)));
            case UNKNOWN -> throw new Refusal(404, "notFound", "No such call: " + call.method() + " " + call.path());
        };
    }

    private Reply one(Call call, DemoFile file) {
        ObjectNode json = Shapes.file(file, files.isBinned(file));
        return Reply.json(200, FieldMask.of(call, ONE).cut(json));
    }

    private Reply delete(String id) {
        files.delete(id);
        return Reply.empty(204);
    }
}
