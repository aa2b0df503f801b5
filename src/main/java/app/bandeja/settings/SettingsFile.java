package app.bandeja.settings;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/** The text of a settings file, and how to change a few entries of it without touching the rest. */
final class SettingsFile {
    private static final Pattern COMMENT_OR_BLANK = Pattern.compile("\\s*([#!].*)?");
    private static final Pattern GOES_ON = Pattern.compile("(.*[^\\\\])?(\\\\\\\\)*\\\\");

    private SettingsFile() {}

    /** Nothing where there is no such file. */
    static String read(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file) : "";
    }

    /** The same text with these entries changed, or taken out where empty; comments and all others stay as they are. */
    static String changed(String text, Map<String, Optional<String>> changes) throws IOException {
        String end = text.contains("\r\n") ? "\r\n" : "\n";
        StringBuilder changed = new StringBuilder();
        Set<String> done = new HashSet<>();
        for (List<String> entry : entries(text)) {
            String key = key(String.join("\n", entry));
            if (!changes.containsKey(key)) {
                entry.forEach(line -> changed.append(line).append(end));
            } else if (done.add(key)) {
                changes.get(key)
                        .ifPresent(value -> changed.append(line(key, value)).append(end));
            }
        }
        changes.forEach((key, value) -> {
            if (!done.contains(key)) {
                value.ifPresent(given -> changed.append(line(key, given)).append(end));
            }
        });
        return changed.toString();
    }

    /** Each with all its lines: one that ends in a backslash goes on in the next. */
    private static List<List<String>> entries(String text) {
        List<List<String>> entries = new ArrayList<>();
        boolean open = false;
        for (String line : text.lines().toList()) {
            if (!open) {
                entries.add(new ArrayList<>());
            }
            entries.getLast().add(line);
            boolean comment = !open && COMMENT_OR_BLANK.matcher(line).matches();
            open = !comment && GOES_ON.matcher(line).matches();
        }
        return entries;
    }

    private static String key(String entry) throws IOException {
        Properties one = new Properties();
        one.load(new StringReader(entry));
        return one.stringPropertyNames().stream().findFirst().orElse("");
    }

    private static String line(String key, String value) {
        String escaped = value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
        return key + "=" + (escaped.startsWith(" ") ? "\\" + escaped : escaped);
    }

    /** Whole or not at all; only the user may read it, for an address of a database may hold a password. */
    static void write(Path file, String text) throws IOException {
        Path folder = file.toAbsolutePath().normalize().getParent();
        Files.createDirectories(Optional.ofNullable(folder).orElseThrow(() -> new IOException("No folder: " + file)));
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        create(part);
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        replace(part, file);
    }

    private static void create(Path part) throws IOException {
        try {
            Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (UnsupportedOperationException e) {
            Files.createFile(part); // Windows: the data folder is the user's own
        }
    }

    private static void replace(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
