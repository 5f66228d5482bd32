package uk.totalplace.board.portfolio;

import java.util.List;

/** The weakest assumptions behind a total, the one that moves it most first. {@code expectedPence} is the total when everything is as expected; {@code others} are the assumptions not listed. */
public record Tornado(KindOfMoney kindOfMoney, long expectedPence, List<Assumption> weakest, long others) {
}
