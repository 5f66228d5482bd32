package uk.totalplace.board.appraisal;

import java.util.Arrays;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import uk.totalplace.common.parameter.ParameterValues;

/**
 * How the grades of several dimensions of evidence become the one grade that estimates are corrected by: the worst of them, or their average, whichever the partnership has settled on
 * (handbook 2.5). It is the parameter set {@code evidence-grade}: its {@code rule} is 1 for the worst, 2 for the average.
 */
public enum GradeRule {
    WORST("the worst of what is graded of the evidence"), AVERAGE("the average of what is graded of the evidence, rounded to the worse");

    public static final String SET = "evidence-grade";

    private final String words;

    GradeRule(String words) {
        this.words = words;
    }

    /** Whatever is not plainly the average is the worst: a mistyped number never softens a correction. */
    public static GradeRule by(ParameterValues values) {
        return values.value("rule").intValue() == 2 ? AVERAGE : WORST;
    }

    /** One grade, from 1 to 6; halves go to the worse. Dimensions that nobody graded, which are null, do not count; empty where none is graded. */
    public OptionalInt of(Integer... grades) {
        IntStream graded = Arrays.stream(grades).filter(Objects::nonNull).mapToInt(Integer::intValue);
        if (this == WORST) {
            return graded.max();
        }
        var average = graded.average();
        return average.isPresent() ? OptionalInt.of((int) Math.round(average.getAsDouble())) : OptionalInt.empty();
    }

    /** What a figure is corrected by, {@code the worst of what is graded of the evidence}. */
    public String words() {
        return words;
    }
}
