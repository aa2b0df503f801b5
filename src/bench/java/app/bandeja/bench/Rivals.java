package app.bandeja.bench;

import app.bandeja.scale.ProcessTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The usual command-line tools on the same files, two at once, where they are installed. */
final class Rivals {
    /** The shell that waits for them all tells what it and they used. */
    private static final String TWO_AT_ONCE = "xargs -0 -P 2 -n 1 bash -c \"$0\" >/dev/null 2>&1; times";

    private static final String TESSERACT = """
            export OMP_THREAD_LIMIT=1
            d=$(mktemp -d); trap 'rm -rf "$d"' EXIT
            case $0 in
              *.[pP][dD][fF]) pdftoppm -r 200 -gray "$0" "$d/p"; for p in "$d"/p*; do tesseract "$p" "$p" -l spa+eng; done ;;
              *) tesseract "$0" "$d/p" -l spa+eng ;;
            esac
            """;
    private static final String PDFTOTEXT = "pdftotext -bbox \"$0\" -";
    private static final Pattern USED = Pattern.compile("(\\d+)m([\\d.]+)s");

    private Rivals() {}

    /** Plain Tesseract with Spanish and English on pages drawn at 200 dpi. */
    static Optional<Cost> tesseract(List<Path> files) throws IOException, InterruptedException {
        return able("tesseract --list-langs | grep -qx spa && command -v pdftoppm")
                ? Optional.of(cost(TESSERACT, files))
                : Optional.empty();
    }

    /** Words and their boxes. */
    static Optional<Cost> pdftotext(List<Path> files) throws IOException, InterruptedException {
        return able("command -v pdftotext") ? Optional.of(cost(PDFTOTEXT, files)) : Optional.empty();
    }

    private static boolean able(String question) throws InterruptedException {
        try {
            return new ProcessBuilder("bash", "-c", question + " && command -v xargs")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException _) {
            return false; // no shell to ask
        }
    }

    private static Cost cost(String script, List<Path> files) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", TWO_AT_ONCE, script);
        builder.environment().put("LC_ALL", "C.UTF-8");
        long start = System.nanoTime();
        Process process = builder.start();
        try (ProcessTree tree = ProcessTree.of(process.toHandle())) {
            try (var out = process.getOutputStream()) {
                for (Path file : files) {
                    out.write((file.toAbsolutePath() + "\0").getBytes(StandardCharsets.UTF_8));
                }
            }
            String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return new Cost((System.nanoTime() - start) / 1e9, used(told), tree.peakBytes());
        }
    }

    private static double used(String told) {
        return USED.matcher(told)
                .results()
                .mapToDouble(part -> 60 * Double.parseDouble(part.group(1)) + Double.parseDouble(part.group(2)))
                .sum();
    }
}
