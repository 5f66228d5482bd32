package uk.totalplace.counting.supplier;

import uk.totalplace.counting.transfer.TransferKind;

/** Accepts or refuses that a payee is a partner. {@code kind} is as what the money passes and needed to accept; the rest is as in {@link Decide}. */
public record DecideCandidate(String proposal, Ruling ruling, TransferKind kind, String note, Integer version) {

    Decide decision() {
        return new Decide(proposal, ruling, note, version);
    }
}
