package uk.totalplace.common.period;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A financial year of English public bodies, 1 April to 31 March; named by the calendar year it starts in. */
public record FinancialYear(int startYear) implements Comparable<FinancialYear> {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})\\s*[/–-]\\s*(\\d{2}|\\d{4})");

    public FinancialYear {
        if (startYear < 1900 || startYear > 2200) {
            throw new IllegalArgumentException("A financial year starts between 1900 and 2200, not in " + startYear);
        }
    }

    public static FinancialYear of(LocalDate day) {
        return new FinancialYear(day.getMonthValue() >= Month.APRIL.getValue() ? day.getYear() : day.getYear() - 1);
    }

    /** The first year that begins on the day or later. */
    public static FinancialYear firstFrom(LocalDate day) {
        FinancialYear year = of(day);
        return year.firstDay().equals(day) ? year : new FinancialYear(year.startYear + 1);
    }

    /**
     * Reads {@code 2009/10}, {@code 2009-10} or {@code 2009/2010}.
     *
     * @throws IllegalArgumentException when the text is none of these, or its years do not follow each other
     */
    public static FinancialYear parse(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            throw new IllegalArgumentException("“" + text + "” is not a financial year such as 2009/10");
        }
        FinancialYear year = new FinancialYear(Integer.parseInt(written.group(1)));
        int end = Integer.parseInt(written.group(2));
        int following = year.startYear + 1;
        if (end != following && (written.group(2).length() != 2 || end != following % 100)) {
            throw new IllegalArgumentException("“" + text + "” does not run from one year to the next");
        }
        return year;
    }

    /** As {@link #parse}; empty where nothing is written, or no year. */
    public static Optional<FinancialYear> read(String text) {
        try {
            return Optional.ofNullable(text).map(FinancialYear::parse);
        } catch (IllegalArgumentException notAYear) {
            return Optional.empty();
        }
    }

    public LocalDate firstDay() {
        return LocalDate.of(startYear, Month.APRIL, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(startYear + 1, Month.MARCH, 31);
    }

    public boolean contains(LocalDate day) {
        return of(day).equals(this);
    }

    @Override
    public int compareTo(FinancialYear other) {
        return Integer.compare(startYear, other.startYear);
    }

    /** {@code 2009/10}. */
    @Override
    public String toString() {
        return "%d/%02d".formatted(startYear, (startYear + 1) % 100);
    }
}
