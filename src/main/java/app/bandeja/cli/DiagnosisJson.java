package app.bandeja.cli;

import app.bandeja.setup.doctor.Diagnosis;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** All checks as one object; names and codes are stable, messages follow the language. */
final class DiagnosisJson {
    private DiagnosisJson() {}

    static ObjectNode of(List<Diagnosis> all) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("status", Diagnosis.overall(all).code());
        ArrayNode checks = json.putArray("checks");
        all.forEach(diagnosis -> add(diagnosis, checks.addObject()));
        return json;
    }

    private static void add(Diagnosis diagnosis, ObjectNode check) {
        check.put("check", diagnosis.check().code());
        check.put("status", diagnosis.level().code());
        check.put("code", diagnosis.sign().code());
        check.put("message", diagnosis.words());
        check.put("remedy", diagnosis.remedy().orElse(null));
    }
}
