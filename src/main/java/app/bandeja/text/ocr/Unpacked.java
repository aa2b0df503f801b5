package app.bandeja.text.ocr;

import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tesseract and its models, unpacked from the class path into a folder: the system's loader and Tesseract read files
 * only. The folder is named by version, and a file appears in it whole or not at all, so several programs may share it.
 */
final class Unpacked {
    // Rises with the natives or the models, so that a newer program never meets an older one's files.
    private static final String VERSION = "tesseract-5.5.3-1";
    // What is locked is no byte of the content: Windows forbids others to read what is locked.
    private static final long BEHIND_ALL = Long.MAX_VALUE - 1;

    private final Path folder;

    Unpacked(Path cache) {
        this.folder = cache.resolve(VERSION);
    }

    /** Whether the program carries a model for this language. */
    static boolean hasModel(String language) {
        return language.matches("\\w+") && Unpacked.class.getResource(modelResource(language)) != null;
    }

    /** Whether everything that a worker for these languages needs lies there already. */
    boolean holds(List<String> languages) {
        Natives natives = Natives.ofThisSystem();
        Stream<Path> models =
                languages.stream().map(language -> folder.resolve("tessdata").resolve(language + ".traineddata"));
        Stream<Path> libraries = Stream.concat(natives.leptonica().stream(), Stream.of(natives.tesseract()))
                .map(name -> folder.resolve(natives.classifier()).resolve(name));
        return Stream.concat(models, libraries).allMatch(Files::exists);
    }

    /** The folder of models, holding at least these. */
    Path models(List<String> languages) {
        Path models = folder.resolve("tessdata");
        languages.forEach(language -> unpack(modelResource(language), models));
        return models;
    }

    /** Everything that a worker for these languages needs lies there afterwards. */
    void all(List<String> languages) {
        models(languages);
        libraries(Natives.ofThisSystem());
    }

    /** Tesseract, loaded; once a process, whoever asks. */
    TesseractLibrary tesseract() {
        Natives natives = Natives.ofThisSystem();
        Path libraries = libraries(natives);
        // Tesseract looks for Leptonica under its name; loaded already, it is found on every system.
        NativeLibrary.getInstance(
                libraries.resolve(natives.leptonica().getLast()).toString());
        return TesseractLibrary.in(libraries.resolve(natives.tesseract()));
    }

    private Path libraries(Natives natives) {
        Path libraries = folder.resolve(natives.classifier());
        natives.leptonica().forEach(name -> unpack(natives.leptonicaResource(name), libraries));
        unpack(natives.tesseractResource(), libraries);
        return libraries;
    }

    private static String modelResource(String language) {
        return "/tessdata/" + language + ".traineddata";
    }

    private static void unpack(String resource, Path folder) {
        Path target = folder.resolve(resource.substring(resource.lastIndexOf('/') + 1));
        if (!Files.exists(target)) {
            try {
                Files.createDirectories(folder);
                unpackWhole(resource, target);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot unpack " + resource + " into " + folder, e);
            }
        }
    }

    /**
     * Its half has a fixed name and is locked while it is written: what a killed program left is taken up by the next, and
     * two programs do not write the same half. One thread at a time, for a program must not lock a file twice.
     */
    private static synchronized void unpackWhole(String resource, Path target) throws IOException {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try (FileChannel out = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock _ = out.lock(BEHIND_ALL, 1, false)) {
            if (Files.exists(target)) {
                Files.deleteIfExists(part); // another program was quicker
                return;
            }
            copy(resource, out);
            moveInto(part, target);
        }
    }

    private static void copy(String resource, FileChannel out) throws IOException {
        try (InputStream in = Unpacked.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + resource);
            }
            out.truncate(0);
            in.transferTo(Channels.newOutputStream(out));
        }
    }

    private static void moveInto(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The files of one system's natives, Leptonica's in the order in which they are loaded. */
    private record Natives(String classifier, List<String> leptonica, String tesseract) {

        static Natives ofThisSystem() {
            String arch = Platform.isARM() ? "arm64" : "x86_64";
            if (Platform.isWindows()) {
                return new Natives(
                        "windows-" + arch,
                        List.of(
                                "libwinpthread-1.dll",
                                "libgcc_s_seh-1.dll",
                                "libstdc++-6.dll",
                                "libgomp-1.dll",
                                "libleptonica-6.dll"),
                        "libtesseract55.dll");
            }
            if (Platform.isMac()) {
                return new Natives("macosx-" + arch, List.of("libleptonica.6.dylib"), "libtesseract.5.5.dylib");
            }
            return new Natives("linux-" + arch, List.of("libgomp.so.1", "libleptonica.so.6"), "libtesseract.so.5.5");
        }

        String leptonicaResource(String name) {
            return "/org/bytedeco/leptonica/" + classifier + "/" + name;
        }

        String tesseractResource() {
            return "/org/bytedeco/tesseract/" + classifier + "/" + tesseract;
        }
    }
}
