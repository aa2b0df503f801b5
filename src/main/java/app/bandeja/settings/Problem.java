package app.bandeja.settings;

/**
 * A setting that is wrong.
 *
 * @param name of the setting, and the option it came from
 * @param value as given, without any secret
 * @param allowed what may stand there
 */
public record Problem(String name, String value, String allowed) {

    /** One line for a person. */
    public String sentence() {
        return name + " = " + value + ": " + allowed;
    }
}
