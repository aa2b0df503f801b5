package app.bandeja.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.invoice.TaxId;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleDocumentsTest {

    @Test
    void everySampleThatIsListedTravelsWithTheProgramAndIsSmall() throws IOException {
        List<String> large = new ArrayList<>();
        JsonNode samples = new ObjectMapper().readTree(bytes("samples.json"));
        for (JsonNode sample : samples) {
            if (bytes(sample.path("resource").asText()).length > 200_000) {
                large.add(sample.path("name").asText());
            }
        }

        assertEquals(15, samples.size());
        assertEquals(List.of(), large);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "B86561412",
                "B84702133",
                "A78153202",
                "50318274R",
                "B62074182",
                "B91320457",
                "B73294613",
                "B55183024"
            })
    void inventedTaxIdsHaveValidControlDigits(String taxId) {
        assertTrue(new TaxId(taxId).isValidSpanish());
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream in = SampleDocuments.class.getResourceAsStream("samples/" + resource)) {
            return Objects.requireNonNull(in, resource).readAllBytes();
        }
    }
}
