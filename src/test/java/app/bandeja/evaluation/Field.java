package app.bandeja.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A field that is scored. The first six are those that straight through and silent errors are judged by. */
enum Field {
    INVOICE_NUMBER(Normal.NUMBER) {
        @Override
        boolean isRight(String truth, String read, JsonNode all) {
            String series = text(all, "invoice_series");
            return series.isEmpty()
                    ? super.isRight(truth, read, all)
                    : List.of(bare(truth), bare(series + truth)).contains(bare(read));
        }

        private static String bare(String number) {
            return Normal.NUMBER.of(number).orElse("").replaceAll("[^\\p{L}\\p{N}_]", "");
        }
    },
    ISSUE_DATE(Normal.DATE),
    SUPPLIER_TAX_ID(Normal.TAX_ID) {
        @Override
        boolean isRight(String truth, String read, JsonNode all) {
            JsonNode any = all.path("supplier_tax_id_any");
            return any.isEmpty()
                    ? super.isRight(truth, read, all)
                    : any.valueStream()
                            .anyMatch(id -> Normal.withoutCountry(id.asText()).equals(Normal.withoutCountry(read)));
        }
    },
    TAXABLE_BASE(Normal.MONEY),
    TAX_TOTAL(Normal.MONEY),
    TOTAL(Normal.MONEY),
    SUPPLIER_NAME(Normal.TEXT) {
        @Override
        boolean isRight(String truth, String read, JsonNode all) {
            return Names.alike(truth, read);
        }
    },
    CURRENCY(Normal.CURRENCY),
    KIND(Normal.TEXT);

    /** Accepted with one of these wrong is a silent error. */
    static final List<Field> KEY = Arrays.stream(values()).limit(6).toList();

    private final Normal normal;

    Field(Normal normal) {
        this.normal = normal;
    }

    /** Its name in truths and predictions. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A field that the truth lacks, or that the page does not print, is not judged: it is right. */
    boolean isRight(JsonNode truth, JsonNode prediction) {
        String wanted = text(truth, code());
        boolean unprinted = truth.path("not_on_page")
                .valueStream()
                .anyMatch(name -> name.asText().equals(code()));
        String read = text(prediction, code());
        return wanted.isEmpty() || unprinted || (!read.isEmpty() && isRight(wanted, read, truth));
    }

    boolean isRight(String truth, String read, JsonNode all) {
        return normal.of(truth).isPresent() && normal.of(truth).equals(normal.of(read));
    }

    /** Empty where it is absent or null. */
    static String text(JsonNode json, String name) {
        return json.path(name).asText("").equals("null") ? "" : json.path(name).asText("");
    }
}
