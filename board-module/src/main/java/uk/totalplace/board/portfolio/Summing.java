package uk.totalplace.board.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import uk.totalplace.board.appraisal.OptimismBias;
import uk.totalplace.board.ledger.LedgerLine;
import uk.totalplace.common.money.MoneyRange;

/** The totals over the themes down to the savings in them, all from one reckoning that is settled, corrected and simulated once. */
final class Summing {
    private final Reckoning reckoning;
    private final Settled corrected;
    private final Simulation simulation;
    private final OptimismBias bias;
    private final long[] countedLow;
    private final long[] countedHigh;

    Summing(Reckoning reckoning, OptimismBias bias, Simulation simulation) {
        this.reckoning = reckoning;
        this.simulation = simulation;
        corrected = reckoning.corrected(line -> bias.ofBenefit(line.evidence().benefit(bias.rule())));
        this.bias = bias;
        countedLow = counted(LedgerLine::lowPence);
        countedHigh = counted(LedgerLine::highPence);
    }

    private long[] counted(ToLongFunction<LedgerLine> claimed) {
        return reckoning.settled().left(reckoning.lines().stream().mapToLong(claimed).toArray(), line -> 0);
    }

    List<SummedRow> rows() {
        Map<KindOfMoney, List<Integer>> totals = reckoning.totals();
        List<PortfolioRow.Percentiles> simulated = simulation.of(reckoning.lines(), reckoning.settled(), List.copyOf(totals.values()));
        List<SummedRow> rows = new ArrayList<>();
        totals.forEach((money, members) -> rows.add(row(money, members, simulated.get(rows.size()))));
        return rows;
    }

    private SummedRow row(KindOfMoney money, List<Integer> members, PortfolioRow.Percentiles simulated) {
        List<LedgerLine> there = members.stream().map(reckoning.lines()::get).toList();
        return new SummedRow(money, part(null, members, simulated), members.stream().map(member -> part(reckoning.lines().get(member), List.of(member), null)).toList(),
                there.stream().mapToInt(line -> line.evidence().overallOrGuess()).max().orElseThrow(), there.stream().anyMatch(LedgerLine::synthetic), bias.citation(), simulation.words());
    }

    /** @param line null for the whole */
    private SummedRow.Part part(LedgerLine line, List<Integer> members, PortfolioRow.Percentiles simulated) {
        Settled settled = reckoning.settled();
        return new SummedRow.Part(line == null ? null : line.ref(), line == null ? null : line.title(), reckoning.gross(members), overlapRemoved(members), settled.off(members), settled.net(members), corrected.net(members), settled.sum(members, reckoning::consented),
                settled.sum(members, reckoning::blocked), settled.sum(members, reckoning::cashable), simulated, line == null ? null : line.evidence().benefit(bias.rule()),
                line == null ? null : reckoning.restated().of(line));
    }

    private MoneyRange overlapRemoved(List<Integer> members) {
        return Settled.between(members.stream().mapToLong(member -> reckoning.lines().get(member).lowPence() - countedLow[member]).sum(),
                members.stream().mapToLong(member -> reckoning.lines().get(member).highPence() - countedHigh[member]).sum());
    }
}
