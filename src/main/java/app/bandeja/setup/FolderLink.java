package app.bandeja.setup;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a person pasted in order to name a folder: its address in the browser, or its id. */
public sealed interface FolderLink {

    record ToFolder(String id) implements FolderLink {}

    record ToOneFile() implements FolderLink {}

    record Unreadable() implements FolderLink {}

    Pattern ID = Pattern.compile("[A-Za-z0-9_-]{10,128}|root");
    Pattern FOLDER_PATH = Pattern.compile("/(?:.*/)?folders/(?<id>[^/]+)/?");
    Pattern FILE_PATH = Pattern.compile("/(?:.*/)?d/[^/]+(?:/.*)?");
    Pattern MY_DRIVE_PATH = Pattern.compile("/(?:.*/)?my-drive/?");
    Pattern ID_IN_QUERY = Pattern.compile("(?:^|&)id=(?<id>[^&]*)");

    static FolderLink parse(String pasted) {
        String text = pasted.strip();
        if (ID.matcher(text).matches()) {
            return new ToFolder(text);
        }
        try {
            URI address = URI.create(text.contains("://") ? text : "https://" + text);
            return isGoogles(address) ? ofPath(address) : new Unreadable();
        } catch (IllegalArgumentException e) {
            return new Unreadable();
        }
    }

    private static boolean isGoogles(URI address) {
        String host = Optional.ofNullable(address.getHost()).orElse("");
        return host.equals("drive.google.com") || host.equals("docs.google.com");
    }

    private static FolderLink ofPath(URI address) {
        String path = Optional.ofNullable(address.getPath()).orElse("");
        if (FILE_PATH.matcher(path).matches()) {
            return new ToOneFile();
        }
        if (MY_DRIVE_PATH.matcher(path).matches()) {
            return new ToFolder("root");
        }
        return id(path, Optional.ofNullable(address.getRawQuery()).orElse(""))
                .filter(id -> ID.matcher(id).matches())
                .<FolderLink>map(ToFolder::new)
                .orElseGet(Unreadable::new);
    }

    private static Optional<String> id(String path, String query) {
        Matcher folder = FOLDER_PATH.matcher(path);
        Matcher inQuery = ID_IN_QUERY.matcher(query);
        if (folder.matches()) {
            return Optional.of(folder.group("id"));
        }
        return inQuery.find() ? Optional.of(inQuery.group("id")) : Optional.empty();
    }
}
