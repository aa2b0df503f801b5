package app.bandeja.store;

import app.bandeja.invoice.Box;
import app.bandeja.invoice.Place;
import java.util.List;

/** A place as a line of text: {@code page 1 x y width height}, {@code xml PATH}, {@code qr 1}, {@code from PLACES}. */
final class PlaceText {
    private PlaceText() {}

    static String of(Place place) {
        return switch (place) {
            case Place.OnPage(int page, Box box) ->
                "page " + page + " " + box.x() + " " + box.y() + " " + box.width() + " " + box.height();
            case Place.InXml(String path) -> "xml " + path;
            case Place.InQr(int page) -> "qr " + page;
            case Place.Derived(List<Place> from) ->
                "from " + Packed.pack(from.stream().map(PlaceText::of).toList());
        };
    }

    static Place read(String text) {
        int space = text.indexOf(' ');
        String rest = text.substring(space + 1);
        return switch (text.substring(0, space)) {
            case "page" -> onPage(rest.split(" ", -1));
            case "xml" -> new Place.InXml(rest);
            case "qr" -> new Place.InQr(Integer.parseInt(rest));
            case "from" ->
                new Place.Derived(
                        Packed.unpack(rest).stream().map(PlaceText::read).toList());
            default -> throw new IllegalArgumentException("No place: " + text);
        };
    }

    private static Place onPage(String[] numbers) {
        return new Place.OnPage(
                Integer.parseInt(numbers[0]),
                new Box(
                        Double.parseDouble(numbers[1]),
                        Double.parseDouble(numbers[2]),
                        Double.parseDouble(numbers[3]),
                        Double.parseDouble(numbers[4])));
    }
}
