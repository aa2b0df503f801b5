package app.bandeja.text.einvoice;

import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Fault;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Signature;
import app.bandeja.text.bound.Deadline;
import app.bandeja.text.bound.RefusedException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Invoices in XML of every syntax that is known. Holds nothing; safe to call from several threads at once. */
public final class EInvoices {
    private static final List<Syntax> SYNTAXES = List.of(
            new Cii(CiiNames.NOW),
            new Cii(CiiNames.ZUGFERD_1),
            new Ubl(),
            new Facturae(),
            new FatturaPa(),
            new OtherPapers());
    /** An envelope round a document, as StandardBusinessDocument, is not deeper than that. */
    private static final int ENVELOPES = 3;

    private EInvoices() {}

    /**
     * What XML within another file states; empty if it is of no syntax that is known. A signature is not looked for: the
     * file round it may be signed, or not.
     *
     * @throws RefusedException if it is malformed, unsafe, or beyond a bound
     */
    public static List<Draft> embedded(byte[] xml, Deadline deadline) {
        return stated(xml, deadline).map(Stated::drafts).orElse(List.of());
    }

    /**
     * What a file of its own states: XML, signed or not, or XML in a signed envelope ({@code .p7m}). Each draft says what
     * became of the signature.
     *
     * @throws RefusedException if it is malformed, unsafe, encrypted, or beyond a bound
     */
    public static List<Draft> alone(byte[] file, Deadline deadline) {
        if (file.length == 0) {
            throw new RefusedException(Fault.EMPTY_FILE, "0 bytes");
        }
        return XmlStart.isAt(file) ? signed(file, deadline) : enveloped(file, deadline);
    }

    private static List<Draft> signed(byte[] xml, Deadline deadline) {
        return stated(xml, deadline)
                .map(stated -> marked(stated.drafts(), XmlSignature.of(xml, stated.root())))
                .orElse(List.of());
    }

    private static List<Draft> enveloped(byte[] file, Deadline deadline) {
        CmsEnvelope envelope = CmsEnvelope.open(file);
        deadline.check();
        // Anything can be signed: a contract as PDF is no invoice of ours, and not malformed either.
        if (!XmlStart.isAt(envelope.content())) {
            return List.of();
        }
        return marked(embedded(envelope.content(), deadline), envelope.signature());
    }

    private static List<Draft> marked(List<Draft> drafts, Found<Signature> signature) {
        return drafts.stream().map(draft -> draft.signed(signature)).toList();
    }

    private static Optional<Stated> stated(byte[] xml, Deadline deadline) {
        return known(new XmlParser(deadline).parse(xml), ENVELOPES);
    }

    private record Stated(Syntax syntax, Element root) {
        List<Draft> drafts() {
            return syntax.drafts(root);
        }
    }

    private static Optional<Stated> known(Element root, int envelopes) {
        Optional<Stated> here = SYNTAXES.stream()
                .filter(syntax -> syntax.begins(root))
                .findFirst()
                .map(syntax -> new Stated(syntax, root));
        Stream<Element> inside = envelopes == 0 ? Stream.of() : root.children().stream();
        return here.or(() ->
                inside.flatMap(child -> known(child, envelopes - 1).stream()).findFirst());
    }
}
