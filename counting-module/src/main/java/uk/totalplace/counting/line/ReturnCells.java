package uk.totalplace.counting.line;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.intake.Judgement;
import uk.totalplace.common.intake.Line;
import uk.totalplace.common.intake.Written;
import uk.totalplace.common.period.FinancialYear;
import uk.totalplace.common.tabular.Need;
import uk.totalplace.counting.dimension.Cofog;
import uk.totalplace.counting.dimension.Dimension;
import uk.totalplace.counting.dimension.Worded;

/** The cells of one line of a return read as what they should hold, with a note of everything that is wrong with them. */
final class ReturnCells {
    private static final BigDecimal MOST = BigDecimal.TEN.pow(13);
    private static final int MOST_WORDS = 500;
    private static final int LONGEST_QUOTED = 60;
    /** What a spreadsheet keeps of a number: digits beyond are the dust of binary fractions. */
    private static final MathContext SPREADSHEET = new MathContext(15);

    private final Line line;
    private final Judgement judgement;
    private final StringBuilder unknown = new StringBuilder();

    ReturnCells(Line line) {
        this.line = line;
        judgement = new Judgement(line);
    }

    Judgement judgement() {
        return judgement;
    }

    String raw(ReturnField field) {
        return line.text(field.ordinal());
    }

    /** Null where the cell is empty. */
    String text(ReturnField field) {
        String text = raw(field);
        if (text != null && text.length() > field.most()) {
            judgement.refuse(field, "LENGTH", "%s has %d characters; %d is the most.".formatted(field.heading(), text.length(), field.most()), "Shorten it.");
            return null;
        }
        return text;
    }

    /** What stands for a value that is not said where the cell is empty. */
    String said(ReturnField field) {
        String text = text(field);
        return text == null ? Dimension.NOT_SAID : text;
    }

    Integer year() {
        String text = raw(ReturnField.YEAR);
        if (text == null) {
            judgement.refuse(ReturnField.YEAR, "YEAR", "FinancialYear is empty.", "Write it like 2009/10.");
            return null;
        }
        try {
            return FinancialYear.parse(text).startYear();
        } catch (IllegalArgumentException notAYear) {
            judgement.refuse(ReturnField.YEAR, "YEAR", notAYear.getMessage() + ".", "Write it like 2009/10.");
            return null;
        }
    }

    /** The value that is meant; {@code otherwise} where the cell is empty, which is said of the file once. Null when it was refused. */
    <E extends Enum<E> & Worded> E one(ReturnField field, E[] values, E otherwise) {
        String text = text(field);
        if (text == null) {
            if (line.has(field.ordinal()) || field.column().need() == Need.EXPECTED) {
                judgement.remarkOnFile(field, "ASSUMED", "Where %s is empty, %s is taken.".formatted(field.heading(), otherwise.word().toLowerCase(Locale.ROOT)), "Fill it in if that is wrong.");
            }
            return otherwise;
        }
        Optional<E> read = Worded.read(values, text);
        if (read.isEmpty()) {
            judgement.refuse(field, "KEY", "“%s” is none of the values of %s.".formatted(text, field.heading()), "Write " + Worded.listed(values) + ".");
        }
        return read.orElse(null);
    }

    /** The value that is meant; {@code otherwise}, with a warning and the words kept, where no code list has it. Null where the cell is empty. */
    <E extends Enum<E> & Worded> E listed(ReturnField field, E[] values, E otherwise) {
        String text = text(field);
        return text == null ? null : Worded.read(values, text).orElseGet(() -> {
            keep(field, text, "Write " + Worded.listed(values) + ".");
            return otherwise;
        });
    }

    /** Code of a function of government; what stands for not said where the cell is empty or no code list has it. */
    String cofog() {
        String text = text(ReturnField.COFOG);
        return text == null ? Dimension.NOT_SAID : Cofog.read(text).orElseGet(() -> {
            keep(ReturnField.COFOG, text, "Write a code from 01 to 10, with its group if you like, such as 09.2.");
            return Dimension.NOT_SAID;
        });
    }

    /** What the cells say in words of no code list; null where there is nothing. */
    String unknownWords() {
        return unknown.isEmpty() ? null : unknown.length() > MOST_WORDS ? unknown.substring(0, MOST_WORDS) : unknown.toString();
    }

    private void keep(ReturnField field, String text, String remedy) {
        unknown.append(unknown.isEmpty() ? "" : "; ").append(field.heading()).append(": ").append(text);
        judgement.warn(field, "CODE", "“%s” is in no list of %s.".formatted(text, field.heading()), "Kept as text, and shown as not said. " + remedy);
    }

    /** Pence, not below nothing; null when it was refused. */
    Long pence(boolean income) {
        String text = raw(ReturnField.AMOUNT);
        if (text == null) {
            judgement.refuse(ReturnField.AMOUNT, "S02", "Amount is empty.", "Type pounds; 0 if there was nothing.");
            return null;
        }
        try {
            Written<BigDecimal> written = Written.number(text);
            if (written.remark() != null) {
                judgement.remarkOnFile(ReturnField.AMOUNT, "S02", written.remark(), "Readable, so taken.");
            }
            return pence(text, written.value(), income);
        } catch (InvalidInput unreadable) {
            judgement.refuse(ReturnField.AMOUNT, "S02", unreadable.getMessage(), "Type pounds with digits only.");
            return null;
        }
    }

    private Long pence(String text, BigDecimal pounds, boolean income) {
        if (pounds.signum() < 0 && !income) {
            judgement.refuse(ReturnField.AMOUNT, "NEGATIVE", "Gross expenditure is before all receipts, so it is not below nothing.", "If money came in, write Income under GrossOrIncome.");
            return null;
        }
        if (pounds.signum() < 0) {
            judgement.remarkOnFile(ReturnField.AMOUNT, "NEGATIVE", "Income is written with a minus.", "Taken as income; the published form has no minus.");
        }
        BigDecimal exact = pounds.scale() > 2 ? pounds.round(SPREADSHEET).stripTrailingZeros() : pounds;
        if (exact.scale() > 2) {
            judgement.refuse(ReturnField.AMOUNT, "S02", "Amount has fractions of a penny: %s.".formatted(text.length() > LONGEST_QUOTED ? text.substring(0, LONGEST_QUOTED - 1) + "…" : text), "Give pounds and whole pence.");
            return null;
        }
        if (exact.abs().compareTo(MOST) >= 0) {
            judgement.refuse(ReturnField.AMOUNT, "S02", "Amount is larger than any budget.", "Look whether another number has come into the column, or pence were written for pounds.");
            return null;
        }
        return exact.abs().movePointRight(2).longValueExact();
    }

    /**
     * How the line is allocated, in codes; the whole of it to what was not said where the cell is empty.
     *
     * @param code gives the code of a name, null for a name that means nothing: that share is not allocated, with a warning
     */
    Split split(ReturnField field, UnaryOperator<String> code, String remedy) {
        String text = text(field);
        if (text == null) {
            return Split.whole(Dimension.NOT_SAID);
        }
        try {
            return read(text, code).named(name -> {
                String known = code.apply(name);
                if (known == null) {
                    keep(field, name, remedy);
                }
                return known == null ? Dimension.NOT_SAID : known;
            });
        } catch (InvalidInput wrong) {
            judgement.refuse(field, "E01", wrong.getMessage(), "Write one name, or names with shares that add up to 100 %: " + field.heading() + " one 40%; another 60%.");
            return null;
        }
    }

    /** “Gateway 40” is the name of nothing, but Gateway with a share that is not all of it. */
    private static Split read(String text, UnaryOperator<String> code) {
        boolean share = code.apply(text.strip()) == null && Split.bare(text).map(Split.Share::name).map(code).isPresent();
        return Split.read(share ? text.strip() + " %" : text);
    }
}
