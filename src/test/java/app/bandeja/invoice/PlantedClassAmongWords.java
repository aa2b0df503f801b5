package app.bandeja.invoice;

import com.fasterxml.jackson.databind.JsonNode;

/** A broken rule, for the test of the rules. */
abstract class PlantedClassAmongWords {
    abstract JsonNode needsALibrary();
}
