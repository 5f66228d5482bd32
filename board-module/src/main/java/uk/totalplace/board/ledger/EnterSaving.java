package uk.totalplace.board.ledger;

import uk.totalplace.board.settlement.Method;

/**
 * Enters a saving as an idea, or at once as {@link Status#ESTIMATED}, and nothing further. Without a {@code ref} it gets the next one. Where others
 * claim its subject already, {@code overlap} says how the claims are settled; without it the ledger refuses a second claim on one subject.
 */
public record EnterSaving(String ref, SavingDetails details, Status status, Method overlap) {
}
