package app.bandeja.text.pdf;

import app.bandeja.invoice.Fault;
import app.bandeja.text.bound.Bounds;
import app.bandeja.text.bound.Deadline;
import app.bandeja.text.bound.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * XML files that a PDF carries: in the tree of embedded files, or associated with the document (PDF/A-3, {@code AF}). Looked for in the structure itself, because broken trees are common and the XML in them is not.
 */
public final class Attachments {
    private static final int FILES = 100;
    private static final int DEEPEST = 50;
    private static final COSName EMBEDDED_FILES = COSName.getPDFName("EmbeddedFiles");
    private static final COSName ASSOCIATED = COSName.getPDFName("AF");
    /** The names that Factur-X, ZUGFeRD and XRechnung prescribe, the newest first. */
    private static final List<String> PRESCRIBED = List.of("factur-x.xml", "xrechnung.xml", "zugferd-invoice.xml");

    private final PDDocument document;
    private final Bounds bounds;
    private final Deadline deadline;
    private final List<Attachment> found = new ArrayList<>();
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private record Attachment(String name, COSStream stream) {}

    public Attachments(PDDocument document, Bounds bounds, Deadline deadline) {
        this.document = document;
        this.bounds = bounds;
        this.deadline = deadline;
    }

    /** The bytes of each XML file, those of a prescribed name first. */
    public List<byte[]> xml() throws IOException {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
        if (names != null) {
            tree(names.getDictionaryObject(EMBEDDED_FILES), 0);
        }
        associated(catalog.getDictionaryObject(ASSOCIATED));
        List<byte[]> files = new ArrayList<>();
        for (Attachment attachment : ranked()) {
            files.add(bytes(attachment.stream()));
        }
        return files;
    }

    private List<Attachment> ranked() {
        Map<String, Integer> ranks = Map.of(PRESCRIBED.get(0), 0, PRESCRIBED.get(1), 1, PRESCRIBED.get(2), 2);
        return found.stream()
                .filter(Attachments::isXml)
                .sorted(Comparator.comparingInt(attachment -> ranks.getOrDefault(attachment.name(), PRESCRIBED.size())))
                .toList();
    }

    private static boolean isXml(Attachment attachment) {
        String type = attachment.stream().getNameAsString(COSName.SUBTYPE, "");
        return attachment.name().endsWith(".xml") || type.equals("text/xml") || type.equals("application/xml");
    }

    private void tree(@Nullable COSBase node, int depth) {
        if (depth < DEEPEST && node instanceof COSDictionary dictionary && seen.add(dictionary)) {
            elements(dictionary.getDictionaryObject(COSName.NAMES)).forEach(this::specification);
            elements(dictionary.getDictionaryObject(COSName.KIDS)).forEach(kid -> tree(kid, depth + 1));
        }
    }

    private void associated(@Nullable COSBase files) {
        elements(files).forEach(this::specification);
        specification(files);
    }

    private static Stream<COSBase> elements(@Nullable COSBase array) {
        return array instanceof COSArray list
                ? Stream.iterate(0, i -> i < list.size(), i -> i + 1)
                        .flatMap(i -> Optional.ofNullable(list.getObject(i)).stream())
                : Stream.of();
    }

    private void specification(@Nullable COSBase file) {
        if (file instanceof COSDictionary specification && seen.add(specification) && found.size() < FILES) {
            String name = Optional.ofNullable(specification.getString(COSName.UF))
                    .or(() -> Optional.ofNullable(specification.getString(COSName.F)))
                    .orElse("");
            COSDictionary embedded = specification.getCOSDictionary(COSName.EF);
            Optional.ofNullable(embedded)
                    .map(here -> here.getDictionaryObject(COSName.UF, COSName.F))
                    .filter(COSStream.class::isInstance)
                    .map(COSStream.class::cast)
                    .ifPresent(stream -> found.add(new Attachment(name.toLowerCase(Locale.ROOT), stream)));
        }
    }

    /** What is encrypted could not be counted before the file was opened, so it is counted here. */
    private byte[] bytes(COSStream stream) throws IOException {
        int limit = (int) Math.min(bounds.streamBytes(), Integer.MAX_VALUE - 16);
        try (InputStream in = stream.createInputStream()) {
            byte[] bytes = in.readNBytes(limit + 1);
            deadline.check();
            if (bytes.length > limit) {
                throw new RefusedException(Fault.STREAM_TOO_LONG, "an embedded file of more than " + limit + " bytes");
            }
            return bytes;
        }
    }
}
