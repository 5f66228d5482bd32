package uk.totalplace.board.price;

import java.util.List;

/**
 * The barriers that are expected to release most when they are removed together, in pence: {@code releasedPence} when every remedy works, {@code expectedPence} as likely as each works.
 * {@code effortDays} are the working days it takes, as far as people said; {@code unjudged} are the barriers left out because an effort was given and nobody said theirs.
 */
public record BestRemoval(List<String> barriers, long releasedPence, long expectedPence, int effortDays, List<String> unjudged) {
}
