package uk.totalplace.board.portfolio;

import java.util.List;

/**
 * The ledger in sum, as far as the caller may see it: by theme, kind and type of value, and in totals over the themes that leave other bodies' money out.
 * Kinds and types are different money and never added up. {@code generator}, {@code seed} and {@code draws} make the simulation come out the same again;
 * {@code basis} says which parameters the sums rest on.
 */
public record Portfolio(List<PortfolioRow> rows, List<PortfolioRow> totals, List<FunnelRow> funnel, String generator, long seed, int draws, String basis) {
}
