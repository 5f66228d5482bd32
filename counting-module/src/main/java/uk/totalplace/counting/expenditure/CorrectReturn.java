package uk.totalplace.counting.expenditure;

/** Corrects what an organisation said it spent in a year, written as {@code 2009/10}. {@code version} is that of the state the person saw. */
public record CorrectReturn(String organisation, String year, Integer version, Long grossPence, String note) {
}
