package uk.totalplace.board.ledger;

import java.util.List;

/**
 * How far the partners are at one on a saving, through the proposal it stands in: a word on the proposal is a word on every saving in it. {@code proposal} is
 * null where it was put to nobody; {@code assessed} says whether its impact on equality is; {@code lacking} are those who bear or gain in any saving of the
 * proposal and have not agreed, by name.
 */
record Accord(String proposal, boolean assessed, List<String> lacking) {
    static final Accord NONE = new Accord(null, false, List.of());
}
