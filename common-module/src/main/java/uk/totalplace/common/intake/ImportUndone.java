package uk.totalplace.common.intake;

/** An upload that had been taken has been undone as a whole; told in the transaction that undid it. */
public record ImportUndone(long run, String dataSet, String organisation, String by) {
}
