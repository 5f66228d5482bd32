package uk.totalplace.common.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import uk.totalplace.common.money.Money;

/**
 * A number that can explain itself. Money is low, central and high in whole pence, any of them null where nobody said it
 * ("more than £5bn" has no high); what is not money has {@code value}. {@code evidenceGrade} runs from 1 (best) to 6 (guess),
 * null for what was counted. {@code formula} says in words how it was made, {@code inputs} what it rests on.
 */
public record Figure(String key, String label, String unit, FigureState state, Long lowPence, Long centralPence, Long highPence,
        BigDecimal value, LocalDate asOf, String priceBase, FigureKind kind, Integer evidenceGrade, String formula, Pending pending,
        List<Input> inputs, String owner, boolean synthetic) {

    /** The unit of all money, to which words such as "a year" may be added. */
    public static final String POUNDS = "£";

    public Figure {
        inputs = inputs == null ? List.of() : List.copyOf(inputs);
    }

    public boolean isMoney() {
        return unit.startsWith(POUNDS);
    }

    /** Whether it is an estimate whose evidence nobody graded, so that only the word tells it from a fact. */
    public boolean isUngradedEstimate() {
        return kind == FigureKind.ESTIMATE && evidenceGrade == null && (state == FigureState.VALUE || isProvisional());
    }

    /** Whether it will still change, because some of what it rests on is still to come. */
    public boolean isProvisional() {
        return state == FigureState.PROVISIONAL;
    }

    /** What the evidence grade means; empty for what was counted. */
    public String gradeWords() {
        return evidenceGrade == null ? "" : switch (evidenceGrade) {
            case 1 -> "audited";
            case 2 -> "monitored";
            case 3 -> "reckoned from standard rates";
            case 4 -> "similar elsewhere";
            case 5 -> "expert judgement";
            default -> "guess";
        };
    }

    /** The unit as it follows a value in words: {@code a year} for pounds a year, nothing for pounds and percent, which the value says itself. */
    public String unitWords() {
        if (isMoney()) {
            return unit.substring(POUNDS.length()).strip();
        }
        return "%".equals(unit) ? "" : unit;
    }

    /** As a person says it: {@code £200m–£280m}, {@code at least £7m}, {@code 86.4%}, {@code 204}, {@code missing}. */
    public String words() {
        if (state == FigureState.MISSING) {
            return "missing";
        }
        if (state == FigureState.SUPPRESSED) {
            return "not shown";
        }
        return isMoney() ? moneyWords(Money::words) : numberWords();
    }

    /** The same to the last penny or decimal. */
    public String exactWords() {
        if (state == FigureState.MISSING || state == FigureState.SUPPRESSED) {
            return words();
        }
        return isMoney() ? moneyWords(Money::exactWords) : value.toPlainString() + " " + unit;
    }

    private String moneyWords(Function<Money, String> form) {
        if (lowPence != null && highPence != null) {
            String low = form.apply(Money.ofPence(lowPence));
            return lowPence.equals(highPence) ? low : low + "–" + form.apply(Money.ofPence(highPence));
        }
        if (lowPence != null) {
            return "at least " + form.apply(Money.ofPence(lowPence));
        }
        if (highPence != null) {
            return "up to " + form.apply(Money.ofPence(highPence));
        }
        return form.apply(Money.ofPence(centralPence));
    }

    private String numberWords() {
        return "%".equals(unit) ? String.format(Locale.UK, "%,.1f%%", value) : String.format(Locale.UK, "%,." + Math.max(0, value.stripTrailingZeros().scale()) + "f", value);
    }
}
