package uk.totalplace.common.intake;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.period.DaySpan;

/**
 * What a cell says once it is read: the value, and a remark when it was readable but not written in the published form.
 * What could mean two things is not read at all.
 */
public record Written<T>(T value, String remark) {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,17})?");
    /** So many digits fit a long. */
    private static final int LONG_DIGITS = 18;
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern BRITISH = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})( 00:00(:00)?)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([/.-])(\\d{1,2})\\2(\\d{1,2})([T ]00:00(:00(\\.0+)?)?Z?)?");
    /** 24 December 2010, 24-Dec-2010, 24th Dec. 2010. */
    private static final Pattern NAMED = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[ /.-]([A-Za-z]{3,9})(?:[ /.-]|\\. |, )(\\d{4})");
    /** December 24, 2010. */
    private static final Pattern MONTH_FIRST = Pattern.compile("([A-Za-z]{3,9})(?:[ /.-]|\\. )(\\d{1,2})(?:st|nd|rd|th)?(?:[ /.-]|, ?)(\\d{4})");
    private static final Pattern TIMED = Pattern.compile("(.*\\d{4}|\\d{4}([/.-])\\d{1,2}\\2\\d{1,2})[T ](?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?: ?[AaPp][Mm])?");
    private static final Pattern SHORT_YEAR = Pattern.compile("(\\d{1,2}(?:st|nd|rd|th)?[ /.-][A-Za-z]{3,9}[ /.-])(\\d{2})");
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})|(\\d{1,2})/(\\d{4})|([A-Za-z]{3,9})[ -](\\d{4})");
    private static final int CENTURY = 2000;
    private static final List<String> MONTHS = List.of("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december");
    private static final int EARLIEST_YEAR = 1000;

    /**
     * A decimal number: digits, a point, a minus; with a remark also a pound sign, thousands commas, brackets or CR for minus.
     *
     * @throws InvalidInput when it is none of these
     */
    public static Written<BigDecimal> number(String text) {
        BigDecimal plain = plain(text);
        if (plain != null || NUMBER.matcher(text).matches()) {
            return new Written<>(plain == null ? new BigDecimal(text) : plain, null);
        }
        String bare = text.replace("£", "").replace('\u00a0', ' ').replace("−", "-").replaceAll("(?<=\\d) (?=\\d{3}(\\D|$))", "").replaceAll("(?<!\\d) | (?!\\d)", "").toUpperCase(Locale.ROOT);
        boolean bracketed = bare.startsWith("(") && bare.endsWith(")");
        boolean credit = bare.endsWith("CR");
        boolean trailing = bare.endsWith("-") && bare.length() > 1;
        bare = bracketed ? bare.substring(1, bare.length() - 1) : credit ? bare.substring(0, bare.length() - 2) : trailing ? bare.substring(0, bare.length() - 1) : bare;
        boolean minus = bracketed || credit || trailing || bare.startsWith("-");
        bare = bare.startsWith("-") || bare.startsWith("+") ? bare.substring(1) : bare;
        if (GROUPED.matcher(bare).matches()) {
            bare = bare.replace(",", "");
        }
        if (bare.startsWith(".")) {
            bare = "0" + bare;
        }
        if (!NUMBER.matcher(bare).matches() || bare.startsWith("-")) {
            throw new InvalidInput(null, "“" + text + "” is not a number" + (text.matches(".*(\\d[oO]|[oO]\\d).*") ? ": it holds the letter O." : "."));
        }
        BigDecimal size = new BigDecimal(bare);
        return new Written<>(minus ? size.negate() : size, "Numbers are written like “" + text + "”.");
    }

    /** A number written plainly and not too long, as nearly all are, read without a pattern; null for every other text. */
    private static BigDecimal plain(String text) {
        int from = text.startsWith("-") ? 1 : 0;
        int point = -1;
        long digits = 0;
        if (text.length() - from > LONG_DIGITS) {
            return null;
        }
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && point < 0 && i > from) {
                point = i;
            } else if (c >= '0' && c <= '9') {
                digits = digits * 10 + (c - '0');
            } else {
                return null;
            }
        }
        int whole = (point < 0 ? text.length() : point) - from;
        int scale = point < 0 ? 0 : text.length() - point - 1;
        return whole < 1 || whole > 15 || point >= 0 && scale == 0 ? null : BigDecimal.valueOf(from == 1 ? -digits : digits, scale);
    }

    /**
     * A day: dd/mm/yyyy, or with a remark in any other shape that can mean one day only: with other separators or without leading noughts, the year first, or with the month's name.
     * Of two numbers before the year the first is the day, as it is written in this country.
     *
     * @throws InvalidInput when it is no day, or could be two: the year needs four figures
     */
    public static Written<LocalDate> date(String text) {
        Matcher british = BRITISH.matcher(text);
        if (british.matches()) {
            LocalDate day = day(text, british.group(3), british.group(2), british.group(1));
            return new Written<>(day, isPublished(text) ? null : "Dates are written like " + text + ", which is read with the day before the month.");
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return written(text, yearFirst.group(1), yearFirst.group(3), yearFirst.group(4));
        }
        Matcher named = NAMED.matcher(text);
        if (named.matches() && month(named.group(2)) > 0) {
            return written(text, named.group(3), String.valueOf(month(named.group(2))), named.group(1));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.matches() && month(monthFirst.group(1)) > 0) {
            return written(text, monthFirst.group(3), String.valueOf(month(monthFirst.group(1))), monthFirst.group(2));
        }
        if (text.matches("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2}")) {
            throw new InvalidInput(null, text + " could be several days: the year has only two figures.");
        }
        throw new InvalidInput(null, "“" + text + "” is not a day.");
    }

    /** Whether a day that can be read is written dd/mm/yyyy. */
    private static boolean isPublished(String text) {
        return text.length() == "dd/mm/yyyy".length() && text.charAt(2) == '/' && text.charAt(5) == '/';
    }

    private static Written<LocalDate> written(String text, String year, String month, String day) {
        return new Written<>(day(text, year, month, day), "Dates are written like " + text + ".");
    }

    /**
     * A day as {@link #date} reads it, or with a remark the shapes in which lists of what happened are exported: a day with its time, a year of two figures
     * after the name of a month, a day without separators, and a month alone. Two figures are a year of this century.
     *
     * @throws InvalidInput when it is neither a day nor a month, or could be two
     */
    public static Written<DaySpan> days(String text) {
        Matcher timed = TIMED.matcher(text);
        if (timed.matches()) {
            return new Written<>(DaySpan.of(date(timed.group(1)).value()), "Days come with a time, such as " + text + "; the time is left out.");
        }
        Matcher shortYear = SHORT_YEAR.matcher(text);
        if (shortYear.matches()) {
            return new Written<>(DaySpan.of(date(shortYear.group(1) + (CENTURY + Integer.parseInt(shortYear.group(2)))).value()), "Dates are written like " + text + "; the year is taken for one of this century.");
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return new Written<>(DaySpan.of(day(text, compact.group(1), compact.group(2), compact.group(3))), "Dates are written like " + text + ".");
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches() && monthOf(month) > 0) {
            return new Written<>(DaySpan.of(yearMonth(text, month)), "Dates say the month only, such as " + text + ": the day is not known.");
        }
        Written<LocalDate> day = date(text);
        return new Written<>(DaySpan.of(day.value()), day.remark());
    }

    private static int monthOf(Matcher month) {
        return month.group(5) != null ? month(month.group(5)) : Integer.parseInt(month.group(2) != null ? month.group(2) : month.group(3));
    }

    private static YearMonth yearMonth(String text, Matcher month) {
        String year = month.group(1) != null ? month.group(1) : month.group(4) != null ? month.group(4) : month.group(6);
        return YearMonth.from(day(text, year, String.valueOf(monthOf(month)), "1"));
    }

    /** The month whose name, or the first three or more letters of it, was written; 0 when there is none. */
    private static int month(String written) {
        String letters = written.toLowerCase(Locale.ROOT);
        return IntStream.rangeClosed(1, 12).filter(month -> MONTHS.get(month - 1).startsWith(letters) || month == 9 && letters.equals("sept")).findFirst().orElse(0);
    }

    private static LocalDate day(String text, String year, String month, String day) {
        try {
            if (Integer.parseInt(year) < EARLIEST_YEAR) {
                throw new InvalidInput(null, text + " is not a likely day: look at its year.");
            }
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException none) {
            throw new InvalidInput(null, text + " is not a day of the calendar.");
        }
    }
}
