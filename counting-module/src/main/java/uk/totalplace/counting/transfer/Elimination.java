package uk.totalplace.counting.transfer;

/** On which side the transfers of a year are taken out, and which version of the parameter set says so. */
public record Elimination(EliminationSide side, String citation) {
}
