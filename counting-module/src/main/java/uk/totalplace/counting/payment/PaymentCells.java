package uk.totalplace.counting.payment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.Function;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.intake.Judgement;
import uk.totalplace.common.intake.Line;
import uk.totalplace.common.intake.Written;
import uk.totalplace.common.period.DaySpan;
import uk.totalplace.common.tabular.Need;

/** The cells of one line read as what they should hold, with a note of everything that is wrong with them. */
final class PaymentCells {
    /** What a spreadsheet keeps of a number: digits beyond are the dust of binary fractions, as in 1084.3800000000001. */
    private static final MathContext SPREADSHEET = new MathContext(15);
    private static final int LONGEST_QUOTED = 60;
    private static final BigDecimal MOST = BigDecimal.TEN.pow(13);

    private final Line line;
    private final Judgement judgement;

    PaymentCells(Line line) {
        this.line = line;
        judgement = new Judgement(line);
    }

    Judgement judgement() {
        return judgement;
    }

    String raw(Field field) {
        return line.text(field.ordinal());
    }

    /** Text as written; refused when it is longer than the register keeps, because cutting it would be guessing. */
    String text(Field field) {
        String text = raw(field);
        if (text == null) {
            if (field.column().need() == Need.EXPECTED && line.has(field.ordinal())) {
                judgement.warn(field, "EMPTY", field.heading() + " is empty.", "Add it when you can.");
            }
            return null;
        }
        if (text.length() > field.most()) {
            judgement.refuse(field, "LENGTH", "%s has %d characters; %d is the most.".formatted(field.heading(), text.length(), field.most()), "Shorten it.");
            return null;
        }
        return text;
    }

    DaySpan days(Field field, Function<String, Written<DaySpan>> reading) {
        String text = raw(field);
        if (text == null) {
            judgement.refuse(field, "S01", field.heading() + " is empty, so the payment belongs to no time.", "Write day, month and a year of four figures: 31/03/2010.");
            return null;
        }
        try {
            Written<DaySpan> written = reading.apply(text);
            if (written.remark() != null) {
                judgement.remarkOnFile(field, "S01", written.remark(), "Readable, so taken; the published form is dd/mm/yyyy.");
            }
            return written.value();
        } catch (InvalidInput unreadable) {
            judgement.refuse(field, "S01", unreadable.getMessage(), "Write day, month and a year of four figures: 31/03/2010. In a spreadsheet, format the whole column so.");
            return null;
        }
    }

    /** Whole pence, negative for a credit; null where there is none. */
    Long pence(Field field) {
        String text = raw(field);
        if (text == null) {
            return null;
        }
        try {
            Written<BigDecimal> written = Written.number(text);
            if (written.remark() != null) {
                judgement.remarkOnFile(field, "S02", written.remark(), "Readable, so taken; the published form is digits with a point, and a minus for a credit.");
            }
            return pence(field, text, written.value());
        } catch (InvalidInput unreadable) {
            judgement.refuse(field, "S02", unreadable.getMessage(), "Type digits with a point for pence, and a minus for a credit.");
            return null;
        }
    }

    private Long pence(Field field, String text, BigDecimal pounds) {
        BigDecimal exact = pounds.scale() > 2 ? pounds.round(SPREADSHEET).stripTrailingZeros() : pounds;
        if (exact.scale() > 2) {
            judgement.refuse(field, "S02", "%s has fractions of a penny: %s.".formatted(field.heading(), shortened(text)), "Give pounds and whole pence.");
            return null;
        }
        if (exact.abs().compareTo(MOST) >= 0) {
            judgement.refuse(field, "S02", "%s is larger than any payment: %s.".formatted(field.heading(), shortened(text)), "Look whether another number has come into the column.");
            return null;
        }
        return exact.movePointRight(2).longValueExact();
    }

    void noteFormula(Field field) {
        if (line.isFormula(field.ordinal())) {
            judgement.remarkOnFile(field, "FORMULA", "Cells of %s hold formulas; their last values are taken.".formatted(field.heading()), "Send values instead of formulas.");
        }
    }


    private static String shortened(String text) {
        return text.length() > LONGEST_QUOTED ? text.substring(0, LONGEST_QUOTED - 1) + "…" : text;
    }
}
