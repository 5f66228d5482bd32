/**
 * What is put to the partners: one saving, or a named group of savings that go together, with the objective it serves and what is known of its impact on equality.
 * Enter at {@link uk.totalplace.board.proposal.Proposals}.
 * The partners' words on it are in {@code board.consent}, the savings in {@code board.ledger}; neither is here.
 */
package uk.totalplace.board.proposal;
