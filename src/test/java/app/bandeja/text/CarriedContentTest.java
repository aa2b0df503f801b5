package app.bandeja.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.bandeja.invoice.ActiveContent;
import app.bandeja.text.pdf.CarriedContent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;

/** What a viewer might run or open is noted, wherever it hangs, and nothing else is. */
class CarriedContentTest {

    @Test
    void aPlainPageCarriesNothing() throws IOException {
        assertEquals(Set.of(), carried(document -> {}));
    }

    @Test
    void scriptsThatRunOnOpening() throws IOException {
        assertEquals(
                Set.of(ActiveContent.JAVASCRIPT),
                carried(document ->
                        document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('hello')"))));
    }

    @Test
    void aLinkThatStartsAProgram() throws IOException {
        assertEquals(Set.of(ActiveContent.LAUNCH_ACTION), carried(document -> {
            PDAnnotationLink link = new PDAnnotationLink();
            link.setAction(new PDActionLaunch());
            document.getPage(0).getAnnotations().add(link);
            document.getPage(0)
                    .getCOSObject()
                    .setItem(COSName.ANNOTS, document.getPage(0).getCOSObject().getItem(COSName.ANNOTS));
        }));
    }

    @Test
    void anAttachedFileUnlessItIsInvoiceData() throws IOException {
        assertEquals(Set.of(ActiveContent.ATTACHMENT), carried(document -> attach(document, "rates.xlsx")));
        assertEquals(Set.of(), carried(document -> attach(document, "factur-x.xml")));
    }

    private interface Making {
        void to(PDDocument document) throws IOException;
    }

    private static Set<ActiveContent> carried(Making making) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            making.to(document);
            document.save(bytes);
        }
        try (PDDocument document = Loader.loadPDF(bytes.toByteArray())) {
            return CarriedContent.in(document);
        }
    }

    private static void attach(PDDocument document, String name) throws IOException {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(name);
        file.setEmbeddedFile(new PDEmbeddedFile(document));
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(name, file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
    }
}
