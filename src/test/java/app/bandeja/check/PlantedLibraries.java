package app.bandeja.check;

import com.google.api.client.http.HttpRequest;
import java.sql.Connection;
import javafx.scene.Node;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Broken rules, for the test of the rules. */
interface PlantedLibraries {
    Node screen();

    Connection database();

    PDDocument pages();

    HttpRequest drive();
}
