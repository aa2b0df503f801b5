package app.bandeja.text.pdf;

import app.bandeja.invoice.ActiveContent;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Looks at every object of a PDF for what a viewer might run or open, wherever it hangs: a hostile file need not hang it
 * where the standard says. Nothing of it is run, opened or decoded.
 */
public final class CarriedContent {
    // More is no invoice, and no reason to spend time on.
    private static final int OBJECTS = 20_000;
    private static final Set<String> LAUNCHING = Set.of("Launch", "GoToR", "GoToE", "SubmitForm", "ImportData");
    private static final COSName JS = COSName.getPDFName("JS");

    private CarriedContent() {}

    /** What it carries; an object that cannot be read carries nothing that a viewer could run. */
    public static Set<ActiveContent> in(PDDocument document) {
        EnumSet<ActiveContent> found = EnumSet.noneOf(ActiveContent.class);
        document.getDocument().getXrefTable().keySet().stream()
                .sorted()
                .limit(OBJECTS)
                .forEach(key -> look(document, key, found));
        return found;
    }

    private static void look(PDDocument document, COSObjectKey key, Set<ActiveContent> found) {
        COSObject object = document.getDocument().getObjectFromPool(key);
        if (object.getObject() instanceof COSDictionary dictionary) {
            look(dictionary, found, true);
        }
    }

    private static void look(COSDictionary dictionary, Set<ActiveContent> found, boolean deeper) {
        String action = dictionary.getNameAsString(COSName.S, "");
        if (dictionary.containsKey(JS) || action.equals("JavaScript")) {
            found.add(ActiveContent.JAVASCRIPT);
        }
        if (LAUNCHING.contains(action)) {
            found.add(ActiveContent.LAUNCH_ACTION);
        }
        if (dictionary.containsKey(COSName.EF) && !isInvoiceData(dictionary)) {
            found.add(ActiveContent.ATTACHMENT);
        }
        if (deeper) {
            for (COSBase value : dictionary.getValues()) {
                if (value instanceof COSDictionary direct) {
                    look(direct, found, false);
                }
            }
        }
    }

    private static boolean isInvoiceData(COSDictionary fileSpecification) {
        String name = fileSpecification.getString(COSName.UF, fileSpecification.getString(COSName.F, ""));
        return name.toLowerCase(Locale.ROOT).endsWith(".xml");
    }
}
