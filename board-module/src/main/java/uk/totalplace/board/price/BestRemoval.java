package uk.totalplace.board.price;

import java.util.List;
import uk.totalplace.common.money.MoneyRange;

/**
 * The barriers that are expected to release most of one kind of money when they are removed together: {@code released} when every remedy works, {@code expected} as likely as each works.
 * {@code effortDays} are the working days it takes, as far as people said; {@code unjudged} are the barriers left out because an effort was given and nobody said theirs.
 */
public record BestRemoval(List<String> barriers, MoneyRange released, MoneyRange expected, int effortDays, List<String> unjudged) {
}
