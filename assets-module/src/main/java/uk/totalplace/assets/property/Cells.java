package uk.totalplace.assets.property;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.intake.Judgement;
import uk.totalplace.common.intake.Line;
import uk.totalplace.common.intake.Written;
import uk.totalplace.common.tabular.Need;

/** The cells of one line read as what they should hold, with a note of everything that is wrong with them. */
final class Cells {
    private static final int MOST_DIGITS = 14;
    private static final int COORDINATE_DECIMALS = 6;

    private final Line line;
    private final Judgement judgement;

    Cells(Line line) {
        this.line = line;
        judgement = new Judgement(line);
    }

    Judgement judgement() {
        return judgement;
    }

    /** Text as written; refused when it is longer than the register keeps, because cutting it would be guessing. */
    String text(Field field, int most) {
        String text = line.text(field.ordinal());
        if (text != null && line.isFormula(field.ordinal())) {
            judgement.warn(field, "FORMULA", "The cell holds a formula; its last value “" + shortened(text) + "” is taken.", "Send values instead of formulas.");
        }
        if (text == null && line.has(field.ordinal()) && field.column().need() == Need.EXPECTED) {
            judgement.warn(field, "EMPTY", field.heading() + " is empty.", "Add it when you can.");
        }
        if (text != null && text.length() > most) {
            judgement.refuse(field, "LENGTH", "%s has %d characters; %d is the most.".formatted(field.heading(), text.length(), most), "Shorten it.");
            return null;
        }
        return text;
    }

    String key(Field field, int most) {
        String text = text(field, most);
        if (text == null && !judgement.isRefused()) {
            judgement.refuse(field, "A01", field.heading() + " is empty, so the property cannot be told from others.", "Give the organisation's own reference.");
        }
        return text;
    }

    /** Up to so many digits, kept without leading zeros. */
    String digits(Field field, int most) {
        String text = text(field, 60);
        if (text == null) {
            return null;
        }
        String plain = text.replaceFirst("\\.0+$", "");
        if (!plain.matches("\\d{1," + most + "}")) {
            judgement.refuse(field, "A01", "“%s” is not a %s: up to %d digits.".formatted(shortened(text), field.heading(), most), text.matches("[\\d.]+[eE]\\+?\\d+")
                    ? "A spreadsheet has shortened the number; format the column as text and send it again." : "Correct it, or leave it empty if there is none.");
            return null;
        }
        String digits = plain.replaceFirst("^0+(?=\\d)", "");
        return digits.equals("0") ? null : digits;
    }

    String listed(Field field, CodeList list, int most) {
        String text = text(field, most);
        return text == null ? null : proper(field, list, text);
    }

    String listedSeveral(Field field, CodeList list, int most) {
        String text = text(field, most);
        if (text == null) {
            return null;
        }
        String proper = Arrays.stream(text.split("/")).map(String::strip).filter(part -> !part.isEmpty()).map(part -> proper(field, list, part)).distinct().collect(Collectors.joining("/"));
        return proper.isEmpty() ? null : proper;
    }

    private String proper(Field field, CodeList list, String text) {
        return list.proper(text).orElseGet(() -> {
            judgement.warn(field, "LIST", "“%s” is not one of the words for %s.".formatted(shortened(text), field.heading()), "Kept as it is. The words are: " + list.words() + ".");
            return text;
        });
    }

    /** A number that is not negative, with so many decimals. */
    BigDecimal number(Field field, int decimals) {
        String text = text(field, 60);
        try {
            BigDecimal number = text == null ? null : remarked(field, Written.number(text));
            if (number != null && number.signum() < 0) {
                judgement.refuse(field, "NUMBER", "%s is negative: %s.".formatted(field.heading(), text), "Correct it, or leave it empty if it is not known.");
                return null;
            }
            if (number != null && number.precision() - number.scale() > MOST_DIGITS - decimals) {
                judgement.refuse(field, "NUMBER", "%s is larger than the register can hold: %s.".formatted(field.heading(), shortened(text)), "Look whether it is in the unit asked for: " + field.column().meaning());
                return null;
            }
            return number == null ? null : number.setScale(decimals, RoundingMode.HALF_UP);
        } catch (InvalidInput unreadable) {
            judgement.refuse(field, "NUMBER", unreadable.getMessage(), "Type digits with a point for decimals, or leave it empty if it is not known.");
            return null;
        }
    }

    Long pence(Field field) {
        BigDecimal pounds = number(field, 2);
        return pounds == null ? null : pounds.movePointRight(2).longValueExact();
    }

    /** Rounded as the register keeps it, so that the register's own rows, sent again, are no news. */
    BigDecimal coordinate(Field field) {
        String text = text(field, 60);
        try {
            return text == null ? null : Written.number(text).value().setScale(COORDINATE_DECIMALS, RoundingMode.HALF_UP);
        } catch (InvalidInput unreadable) {
            judgement.refuse(field, "A04", unreadable.getMessage(), "Give metres such as 635581, or degrees such as 1.38336.");
            return null;
        }
    }

    LocalDate date(Field field) {
        String text = text(field, 60);
        try {
            return text == null ? null : remarked(field, Written.date(text));
        } catch (InvalidInput unreadable) {
            judgement.refuse(field, "S01", unreadable.getMessage(), "Write day, month and a year of four figures: 31/03/2010.");
            return null;
        }
    }

    private <T> T remarked(Field field, Written<T> written) {
        if (written.remark() != null) {
            judgement.remarkOnFile(field, written.value() instanceof LocalDate ? "S01" : "S02", written.remark(), "Readable, so taken; the published form is plain.");
        }
        return written.value();
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 59) + "…" : text;
    }
}
