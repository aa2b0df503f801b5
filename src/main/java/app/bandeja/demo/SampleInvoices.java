package app.bandeja.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;

/** Sample documents that travel with the program, listed in {@code samples.json}. */
public final class SampleInvoices {
    private static final String FOLDER_NAME = "Facturas";

    private SampleInvoices() {}

    /**
     * Puts the samples in a folder of their own and gives its id.
     *
     * @throws IOException when a sample is missing from the build
     */
    public static String loadInto(DriveServer server) throws IOException {
        String folder = server.files().addFolder(FOLDER_NAME, DriveServer.ROOT);
        for (JsonNode sample : new ObjectMapper().readTree(bytes("samples.json"))) {
            server.files()
                    .add(
                            sample.path("name").asText(),
                            sample.path("mime").asText(),
                            bytes(sample.path("resource").asText()),
                            folder);
        }
        return folder;
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream in = SampleInvoices.class.getResourceAsStream("samples/" + resource)) {
            if (in == null) {
                throw new NoSuchFileException("samples/" + resource);
            }
            return in.readAllBytes();
        }
    }
}
