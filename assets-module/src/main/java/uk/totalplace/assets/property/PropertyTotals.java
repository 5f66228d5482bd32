package uk.totalplace.assets.property;

/** What a filtered register comes to: how many, what they cost to run in a year in pence, how many of them have no cost, and how many are made up. */
public record PropertyTotals(long count, long costPence, long withoutCost, long synthetic) {
}
