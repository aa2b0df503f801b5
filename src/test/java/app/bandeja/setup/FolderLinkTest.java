package app.bandeja.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FolderLinkTest {
    private static final String ID = "1AbC_dEf-GhIjKlMnOpQrStUvWxYz0123";

    @Test
    void everyKindOfLinkToAFolder() {
        for (String pasted : List.of(
                ID,
                "  " + ID + "\n",
                "https://drive.google.com/drive/folders/" + ID,
                "https://drive.google.com/drive/folders/" + ID + "?usp=sharing",
                "https://drive.google.com/drive/folders/" + ID + "/?resourcekey=0-a#x",
                "https://drive.google.com/drive/u/1/folders/" + ID,
                "https://drive.google.com/drive/mobile/folders/" + ID,
                "drive.google.com/drive/folders/" + ID,
                "https://drive.google.com/open?id=" + ID + "&usp=drive_fs",
                "https://drive.google.com/folderview?usp=sharing&id=" + ID)) {
            assertEquals(new FolderLink.ToFolder(ID), FolderLink.parse(pasted), pasted);
        }
        assertEquals(new FolderLink.ToFolder("root"), FolderLink.parse("https://drive.google.com/drive/u/0/my-drive"));
    }

    @Test
    void aLinkToOneFile() {
        assertEquals(new FolderLink.ToOneFile(), FolderLink.parse("https://drive.google.com/file/d/" + ID + "/view"));
        assertEquals(
                new FolderLink.ToOneFile(), FolderLink.parse("https://docs.google.com/spreadsheets/d/" + ID + "/edit"));
    }

    @Test
    void whatIsNeither() {
        for (String pasted : List.of(
                "",
                "Facturas",
                "facturas de 2026",
                "https://example.com/drive/folders/" + ID,
                "https://drive.google.com.example.com/drive/folders/" + ID,
                "https://drive.google.com/drive/folders/a'b",
                "https://drive.google.com/drive/folders/",
                "/home/ana/facturas")) {
            assertEquals(new FolderLink.Unreadable(), FolderLink.parse(pasted), pasted);
        }
    }
}
