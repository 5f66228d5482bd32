package uk.totalplace.common.saving;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How good the evidence of a claim is in each dimension, from 1 (best) to 6 (guess), null where it is not graded (HM Treasury, PU1617): of whom or what it reaches, that it works, and how old the data are.
 */
public record EvidenceGrades(Integer population, Integer impact, Integer age) {
    public static final int BEST = 1;
    public static final int GUESS = 6;

    /** By the age of the data in whole years: 1 for less than one, 6 for five and more or where nobody said of which day they are. */
    public static int ofAge(LocalDate data, LocalDate today) {
        return data == null ? GUESS : (int) Math.max(BEST, Math.min(GUESS, ChronoUnit.YEARS.between(data, today) + BEST));
    }
}
