package app.bandeja.extract.read;

import app.bandeja.extract.page.Row;
import app.bandeja.extract.read.DateHit.Order;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the dates of a row: {@code 12/01/25}, {@code 12-ene-25}, {@code 12 de enero de 2025}, {@code January 12, 2025}, or in words. */
public final class Dates {
    private static final int PIECES = 7;
    private static final Pattern NUMERIC =
            Pattern.compile("^\\(?(\\d{1,2}) ?([/.\\-]) ?(\\d{1,2}) ?\\2 ?(\\d{4}|\\d{2})(?![\\d/])");
    private static final Pattern LEADER = Pattern.compile("^[.…:]+(?=[\\p{L}\\d])");
    private static final Pattern YEAR_FIRST = Pattern.compile("^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    private static final Pattern DAY_NAME = Pattern.compile(
            "^(\\d{1,2})(?:er|º|st|nd|rd|th|\\.)?[ \\-/.]*(?:de |d['’]|of )?\\s*(\\p{L}{3,12})\\.?[ \\-/.,]*(?:de |del |d['’])?"
                    + "(\\d{4}|\\d{2})(?!\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    // "2026ko martxoaren 8a"
    private static final Pattern YEAR_NAME =
            Pattern.compile("^(\\d{4})(?:ko|eko)? (\\p{L}{5,12}) (\\d{1,2})(?:a|an|ko|eko)?(?![\\d/])");
    private static final Pattern NAME_DAY =
            Pattern.compile("^(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)");

    private Dates() {}

    public static List<DateHit> of(Row row) {
        List<DateHit> dates = new ArrayList<>();
        int i = 0;
        while (i < row.size()) {
            Optional<DateHit> date = mayBegin(withoutLeader(row, i)) ? at(row, i) : SpelledDates.at(row, i);
            date.ifPresent(dates::add);
            i = date.map(hit -> hit.span().to()).orElse(i + 1);
        }
        return dates;
    }

    // "Invoice date ........Sep 30, 2026"
    private static String withoutLeader(Row row, int at) {
        return LEADER.matcher(row.piece(at).text()).replaceFirst("");
    }

    private static boolean mayBegin(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        return Character.isDigit(first) || first == '(' || Months.number(text).isPresent();
    }

    private static Optional<DateHit> at(Row row, int from) {
        int to = Math.min(row.size(), from + PIECES);
        StringBuilder text = new StringBuilder();
        int[] ends = new int[to - from];
        for (int i = from; i < to; i++) {
            text.append(text.isEmpty() ? "" : " ")
                    .append(i == from ? withoutLeader(row, i) : row.piece(i).text());
            ends[i - from] = text.length();
        }
        return read(text.toString()).map(read -> {
            int pieces = 1;
            while (pieces < ends.length && ends[pieces - 1] < read.length()) {
                pieces++;
            }
            return new DateHit(row.span(from, from + pieces), read.date(), read.order());
        });
    }

    private record Read(LocalDate date, Order order, int length) {
        Read in(Order other) {
            return new Read(date, other, length);
        }
    }

    private static Optional<Read> read(String text) {
        Matcher numeric = NUMERIC.matcher(text);
        if (numeric.find()) {
            return numeric(numeric);
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.find()) {
            return date(yearFirst.group(1), number(yearFirst.group(3)), number(yearFirst.group(4)), yearFirst.end());
        }
        Matcher yearName = YEAR_NAME.matcher(text);
        if (yearName.find()) {
            return named(yearName.group(1), yearName.group(2), yearName.group(3), yearName.end());
        }
        Matcher dayName = DAY_NAME.matcher(text);
        if (dayName.find()) {
            return named(dayName.group(3), dayName.group(2), dayName.group(1), dayName.end());
        }
        Matcher nameDay = NAME_DAY.matcher(text);
        return nameDay.find()
                ? named(nameDay.group(3), nameDay.group(1), nameDay.group(2), nameDay.end())
                : Optional.empty();
    }

    private static Optional<Read> numeric(Matcher match) {
        int first = number(match.group(1));
        int second = number(match.group(3));
        if (second > 12) {
            return date(match.group(4), first, second, match.end()).map(read -> read.in(Order.MONTH_FIRST));
        }
        Order order = first > 12 ? Order.DAY_FIRST : first == second ? Order.CERTAIN : Order.DAY_FIRST_ASSUMED;
        return date(match.group(4), second, first, match.end()).map(read -> read.in(order));
    }

    private static Optional<Read> named(String year, String month, String day, int length) {
        Optional<Integer> number = Months.number(month);
        return number.isEmpty() ? Optional.empty() : date(year, number.get(), number(day), length);
    }

    private static Optional<Read> date(String year, int month, int day, int length) {
        int full = year.length() == 2 ? 2000 + number(year) : number(year);
        if (full < 1990 || full > 2099) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Read(LocalDate.of(full, month, day), Order.CERTAIN, length));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
