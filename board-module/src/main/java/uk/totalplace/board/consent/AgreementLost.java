package uk.totalplace.board.consent;

/**
 * Partners agree to a proposal no more; told in the transaction that did it. {@code organisation} is who took its word back, null where all are asked anew; {@code by} the account that did it, or the theme whose
 * register did, {@code why} a sentence.
 */
public record AgreementLost(String proposal, String organisation, String by, String why) {
}
