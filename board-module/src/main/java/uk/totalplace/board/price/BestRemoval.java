package uk.totalplace.board.price;

import java.util.List;

/** The barriers that release most when they are removed together, and how much that is, in pence. */
public record BestRemoval(List<String> barriers, long releasedPence) {
}
