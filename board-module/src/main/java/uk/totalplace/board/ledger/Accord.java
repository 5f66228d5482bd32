package uk.totalplace.board.ledger;

import java.util.List;

/**
 * What around a saving decides whether it goes on. {@code rivals} claim its subject too, and no overlap group says how they are settled. How far the partners are at one follows from the proposal it stands in,
 * because a word on the proposal is a word on every saving in it: {@code proposal} is null where it was put to nobody; {@code assessed} says whether its impact on equality is; {@code lacking} are those who bear
 * or gain in any saving of the proposal and have not agreed, by name.
 */
record Accord(Rivals rivals, String proposal, boolean assessed, List<String> lacking) {
    static final Accord NONE = new Accord(Rivals.NONE, null, false, List.of());
}
