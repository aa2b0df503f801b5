package app.bandeja.form;

import app.bandeja.invoice.Page;
import app.bandeja.invoice.Word;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The words of pages as JSON: {@code [{page, width, height, reader, words: [{text, box, confidence}]}]}. */
public final class WordsJson {
    private WordsJson() {}

    /** Every page in its order, every word in reading order; boxes in points. */
    public static ArrayNode of(List<Page> pages) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        pages.forEach(page -> json.add(page(page)));
        return json;
    }

    private static ObjectNode page(Page page) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("page", page.number());
        json.put("width", InvoiceJson.rounded(page.width(), 1));
        json.put("height", InvoiceJson.rounded(page.height(), 1));
        json.put("reader", page.reader().code());
        ArrayNode words = json.putArray("words");
        page.words().forEach(word -> words.add(word(word)));
        return json;
    }

    private static ObjectNode word(Word word) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("text", word.text());
        json.set("box", InvoiceJson.box(word.box()));
        json.put("confidence", InvoiceJson.rounded(word.confidence(), 3));
        return json;
    }
}
