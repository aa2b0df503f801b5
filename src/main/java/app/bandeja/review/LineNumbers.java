package app.bandeja.review;

import app.bandeja.invoice.Found;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines follow each other without a gap: one that a person emptied is none, and those after it move up. */
final class LineNumbers {
    private static final Pattern MEMBER = Pattern.compile("(tax_lines|lines)\\[(\\d+)]\\.(.+)");
    private static final String REGIME = "regime";

    private LineNumbers() {}

    /** @param touched whether a person set one of the fields that match */
    static Map<String, Found<String>> closed(Map<String, Found<String>> values, Predicate<Predicate<String>> touched) {
        Map<String, TreeSet<Integer>> lines = new TreeMap<>();
        values.keySet().forEach(name -> {
            Matcher member = MEMBER.matcher(name);
            if (member.matches() && !isEmptied(member, values, touched)) {
                lines.computeIfAbsent(member.group(1), _ -> new TreeSet<>()).add(Integer.valueOf(member.group(2)));
            }
        });
        Map<String, Found<String>> closed = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            Matcher member = MEMBER.matcher(name);
            if (!member.matches()) {
                closed.put(name, value);
                return;
            }
            TreeSet<Integer> numbers = lines.getOrDefault(member.group(1), new TreeSet<>());
            Integer number = Integer.valueOf(member.group(2));
            if (numbers.contains(number)) {
                closed.put(member.group(1) + "[" + numbers.headSet(number).size() + "]." + member.group(3), value);
            }
        });
        return closed;
    }

    /** Whose tax it would be says nothing where no amount is left. */
    private static boolean isEmptied(
            Matcher member, Map<String, Found<String>> values, Predicate<Predicate<String>> touched) {
        String line = member.group(1) + "[" + member.group(2) + "].";
        boolean amounts =
                values.keySet().stream().anyMatch(name -> name.startsWith(line) && !name.equals(line + REGIME));
        return !amounts && touched.test(name -> name.startsWith(line));
    }
}
