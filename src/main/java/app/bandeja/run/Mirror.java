package app.bandeja.run;

import app.bandeja.form.InvoiceJson;
import app.bandeja.form.Sentences;
import app.bandeja.invoice.Fault;
import app.bandeja.invoice.SourceFile;
import app.bandeja.invoice.State;
import app.bandeja.store.DocumentRow;
import app.bandeja.store.InvoiceRow;
import app.bandeja.store.Queries;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * The folders that show what is pending and what is in quarantine, in the original system's form. They mirror what the
 * database holds and are rebuilt from it; nothing is ever read from them.
 */
public final class Mirror {
    private static final String PENDING = ".json";

    private final Queries queries;
    private final RunOptions options;
    private final InvoiceJson form;
    private final Sentences sentences;
    private final ObjectMapper mapper = new ObjectMapper();

    public Mirror(Queries queries, RunOptions options, Locale language) {
        this.queries = queries;
        this.options = options;
        this.form = new InvoiceJson(language);
        this.sentences = Sentences.of(language);
    }

    /** Makes both folders show what the database holds: writes what is missing, takes away what is settled. One at a time. */
    public synchronized void rebuild() {
        rebuildPending();
        rebuildQuarantine();
    }

    private void rebuildPending() {
        MirrorFolder folder = new MirrorFolder(options.folders().pending(), list("pending"));
        FileNames names = new FileNames(options.zone(), folder::spells);
        queries.eachInvoice(Optional.of(State.PENDING), row -> {
            String id = row.file().externalId()
                    + (row.id().part() > 1 ? "_" + row.id().part() : "");
            String name =
                    names.next(row.settledAt(), id.replace('.', '_') + PENDING).whole();
            folder.keep(name, () -> text(pending(row)));
        });
        folder.removeOthers();
    }

    private ObjectNode pending(InvoiceRow row) {
        ObjectNode json = mapper.createObjectNode();
        json.set("file_info", fileInfo(row.file(), row.source().text()));
        ObjectNode invoice = form.of(PrintedRows.of(row));
        json.set("findings", form.findings(row.outcome()));
        json.set("invoice", invoice);
        return json;
    }

    private void rebuildQuarantine() {
        MirrorFolder folder = new MirrorFolder(options.folders().quarantine(), list("quarantine"));
        FileNames names = new FileNames(options.zone(), folder::spells);
        queries.eachDocument(Optional.of(State.QUARANTINED), row -> {
            Instant at = row.settledAt().orElse(Instant.EPOCH);
            FileNames.Name name = names.next(at, row.file().name());
            folder.keep(name.meta(), () -> text(meta(row, at)));
            shelved(row).ifPresent(shelved -> folder.keepCopy(name.whole(), shelved));
        });
        folder.removeOthers();
    }

    /** With the program's own files: the mirrors themselves hold nothing but what is mirrored. */
    private Path list(String kind) {
        return options.folders().shelf().resolveSibling("mirrored-" + kind + ".txt");
    }

    private Optional<Path> shelved(DocumentRow row) {
        return row.hash()
                .map(hash -> options.folders()
                        .shelf()
                        .resolve(hash.hex().substring(0, 2))
                        .resolve(hash.hex()));
    }

    private ObjectNode meta(DocumentRow row, Instant at) {
        ObjectNode json = mapper.createObjectNode();
        json.set("file_info", fileInfo(row.file(), row.source().text()));
        Fault fault = row.fault().orElse(Fault.INTERNAL);
        String detail = row.detail()
                .filter(text -> !text.isBlank())
                .map(text -> " (" + text + ")")
                .orElse("");
        json.put("error", fault.code() + ": " + sentences.of(fault) + detail);
        json.put("timestamp", at.toString());
        json.put("quarantined_at", at.toString());
        return json;
    }

    private ObjectNode fileInfo(SourceFile file, String source) {
        ObjectNode json = mapper.createObjectNode();
        json.put("id", file.externalId());
        json.put("name", file.name());
        json.put("mime_type", file.mimeType());
        json.put("size", file.size());
        json.put("modified_time", file.modified().toString());
        json.put("source", source);
        json.put("path", file.path());
        return json;
    }

    private static String text(ObjectNode json) {
        return json.toPrettyString() + "\n";
    }
}
