package uk.totalplace.portal.frame;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.totalplace.common.Violations;
import uk.totalplace.common.money.Money;

/**
 * What a person typed into a form, field by field. It stays as it was typed, so that a refused form comes back unchanged;
 * days and numbers are read from it here, and what cannot be read is refused together.
 */
public class Typed {
    private static final List<DateTimeFormatter> DAYS = List.of(days("d MMMM uuuu"), days("d MMM uuuu"), days("d/M/uuuu"), days("uuuu-MM-dd"));
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK);
    private final Map<String, Object> fields = new HashMap<>();
    private final Violations unreadable = new Violations();

    /** A value as a form shows it, to be read again from what stands there; null where there is none. */
    public static String written(Object value) {
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        return value == null ? null : value instanceof LocalDate day ? day.format(WRITTEN) : value instanceof Enum<?> word ? word.name() : value.toString();
    }

    /** Pence as a form shows them, in pounds. */
    public static String writtenPounds(Long pence) {
        return pence == null ? null : written(BigDecimal.valueOf(pence, 2));
    }

    /** The fields by name, for the page to read and write. */
    public Map<String, Object> fields() {
        return fields;
    }

    /** The text without the space around it; null when nothing was typed. */
    public String text(String field) {
        Object typed = fields.get(field);
        return typed == null || typed.toString().isBlank() ? null : typed.toString().strip();
    }

    public boolean ticked(String field) {
        return Boolean.TRUE.equals(fields.get(field));
    }

    public <E extends Enum<E>> E choice(String field, Class<E> kind) {
        return text(field) == null ? null : Enum.valueOf(kind, text(field));
    }

    /** A day such as 5 March 2010 or 05/03/2010. */
    public LocalDate day(String field) {
        if (text(field) == null) {
            return null;
        }
        for (DateTimeFormatter form : DAYS) {
            try {
                return LocalDate.parse(text(field), form);
            } catch (DateTimeParseException notThisForm) {
                continue;
            }
        }
        unreadable.unless(false, field, "Give a real date, such as 5 March 2010 or 05/03/2010.");
        return null;
    }

    /** A time of the clock on a day, such as 9:30 or 14:00; null when nothing was typed or there is no day. */
    public LocalDateTime time(String field, LocalDate day) {
        String text = text(field);
        boolean readable = text == null || text.matches("([01]?\\d|2[0-3])[:.][0-5]\\d");
        unreadable.unless(readable, field, "Give a time, such as 9:30 or 14:00.");
        if (text == null || !readable || day == null) {
            return null;
        }
        String[] parts = text.split("[:.]");
        return day.atTime(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    /** A whole number from 0 to 999,999,999. */
    public Integer whole(String field) {
        String text = text(field);
        boolean readable = text == null || text.matches("\\d{1,9}");
        unreadable.unless(readable, field, "Give a whole number.");
        return text == null || !readable ? null : Integer.valueOf(text);
    }

    public BigDecimal number(String field) {
        return read(field, text(field), "Give a number.");
    }

    /** Pounds and pence, with or without £ and thousands separators, in pence. */
    public Long pence(String field) {
        String text = text(field);
        String plain = text != null && text.matches("£?\\s*-?\\d{1,3}(,\\d{3})+(\\.\\d{1,2})?") ? text.replace(",", "") : text;
        BigDecimal pounds = read(field, plain == null ? null : plain.replaceFirst("^£\\s*", ""), "Give an amount in pounds, such as 1,250,000.");
        boolean fits = pounds == null || pounds.scale() <= 2 && pounds.abs().compareTo(BigDecimal.TEN.pow(15)) < 0;
        unreadable.unless(fits, field, "Give an amount in pounds and whole pence, below a thousand million million.");
        return pounds == null || !fits ? null : Long.valueOf(Money.ofPounds(pounds).pence());
    }

    /** @throws uk.totalplace.common.InvalidInput when something that was asked for could not be read */
    public void refuseUnreadable() {
        unreadable.refuse();
    }

    private BigDecimal read(String field, String text, String remedy) {
        boolean readable = text == null || text.matches("[-−]?\\d{1,20}(\\.\\d{1,10})?");
        unreadable.unless(readable, field, remedy);
        return text == null || !readable ? null : new BigDecimal(text.replace('−', '-'));
    }

    private static DateTimeFormatter days(String pattern) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(Locale.UK).withResolverStyle(ResolverStyle.STRICT);
    }
}
