package uk.totalplace.counting.transfer;

import java.util.List;

/** An undo has put payers' sides back as they were before an upload, or taken them away: payments may come to something else by now. Told in the transaction of the undo, on behalf of {@code actor}. */
public record SidesPutBack(List<PaidSides.Passing> passings, String actor) {
}
