package uk.totalplace.board.portfolio;

import uk.totalplace.common.money.MoneyRange;

/**
 * What the savings of a proposal come to in one kind of money, overlaps settled and deductions taken, and how much of that is consented. {@code others} says that it is
 * another body's money, which is never added to the partners'.
 */
public record ProposalSum(KindOfMoney kindOfMoney, boolean others, MoneyRange net, MoneyRange consented) {
}
