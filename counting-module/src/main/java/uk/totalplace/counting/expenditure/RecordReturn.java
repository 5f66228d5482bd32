package uk.totalplace.counting.expenditure;

/** Enters what an organisation spent in a year, written as {@code 2009/10}; gross, before what it received from others. */
public record RecordReturn(String organisation, String year, Long grossPence, String note, boolean synthetic) {
}
