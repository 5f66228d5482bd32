package uk.totalplace.common.saving;

/**
 * How good the evidence of a claim is in each dimension, from 1 (best) to 6 (guess), null where it is not graded (HM Treasury, PU1617): of whom or what it reaches, that it works, and how old the data are.
 */
public record EvidenceGrades(Integer population, Integer impact, Integer age) {
}
