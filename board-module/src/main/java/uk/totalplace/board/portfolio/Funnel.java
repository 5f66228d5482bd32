package uk.totalplace.board.portfolio;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import uk.totalplace.board.ledger.LedgerLine;
import uk.totalplace.board.ledger.Status;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.money.MoneyRange;

/** Where savings leak away between the forecast and the year after they came (handbook 2.7). */
final class Funnel {
    private static final List<Status> STAGES = Arrays.stream(Status.values()).filter(Status::isCounted).toList();

    private final Reckoning reckoning;
    private final FunnelFilter filter;
    private final long[] likely;

    Funnel(Reckoning reckoning, FunnelFilter filter) {
        this.reckoning = reckoning;
        this.filter = filter;
        likely = reckoning.settled().left(reckoning.lines().stream().mapToLong(line -> line.centralPence() == null ? middle(line.estimate().range()) : line.centralPence()).toArray(),
                place -> middle(reckoning.settled().said(reckoning.lines().get(place))));
    }

    List<FunnelRow> rows() {
        Map<KindOfMoney, List<Integer>> kinds = new TreeMap<>(reckoning.totals());
        kinds.values().forEach(members -> members.removeIf(member -> !isAsked(reckoning.lines().get(member))));
        return kinds.entrySet().stream().filter(kind -> !kind.getValue().isEmpty()).flatMap(kind -> stages(kind.getKey(), kind.getValue()).stream()).toList();
    }

    private boolean isAsked(LedgerLine line) {
        return (filter.theme() == null || filter.theme().equals(line.theme())) && share(line).signum() > 0;
    }

    private BigDecimal share(LedgerLine line) {
        return filter.partner() == null ? BigDecimal.ONE : Share.of(line, Set.of(filter.partner()));
    }

    private List<FunnelRow> stages(KindOfMoney money, List<Integer> all) {
        List<FunnelRow> stages = new ArrayList<>();
        for (Status status : STAGES) {
            List<Integer> there = all.stream().filter(member -> reckoning.lines().get(member).status().compareTo(status) >= 0).toList();
            MoneyRange amount = reckoning.settled().sum(there, (line, pence) -> Share.part(status.isMeasured() ? measured(line) : pence, share(line)));
            Money central = Money.ofPence(there.stream().mapToLong(member -> central(member, status)).sum());
            stages.add(new FunnelRow(money, status, there.size(), there.stream().filter(member -> reckoning.lines().get(member).synthetic()).count(), amount, central,
                    stages.isEmpty() ? null : percent(central, stages.get(stages.size() - 1).central()), stages.isEmpty() ? null : percent(central, stages.get(0).central())));
        }
        return stages;
    }

    private long central(int member, Status status) {
        LedgerLine line = reckoning.lines().get(member);
        return Share.part(status.isMeasured() ? measured(line) : likely[member], share(line));
    }

    private static long measured(LedgerLine line) {
        return line.kind().isYearly() ? line.measured().inAYear() : line.measured().pence();
    }

    private static BigDecimal percent(Money part, Money whole) {
        return whole.pence() <= 0 ? null : BigDecimal.valueOf(part.pence()).movePointRight(2).divide(BigDecimal.valueOf(whole.pence()), 1, RoundingMode.HALF_UP);
    }

    private static long middle(MoneyRange range) {
        return Math.floorDiv(range.low().pence() + range.high().pence(), 2);
    }
}
