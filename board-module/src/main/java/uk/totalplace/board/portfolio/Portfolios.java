package uk.totalplace.board.portfolio;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import uk.totalplace.board.appraisal.OptimismBias;
import uk.totalplace.board.ledger.LedgerLine;
import uk.totalplace.board.ledger.Status;
import uk.totalplace.board.realisation.ReferenceClass;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.money.MoneyRange;
import uk.totalplace.common.parameter.ParameterValues;
import uk.totalplace.common.parameter.Parameters;
import uk.totalplace.common.saving.Cashability;
import uk.totalplace.common.saving.SavingKind;
import uk.totalplace.common.saving.ValueType;

/** The ledger in sum. What the caller may not see of it is not in the sums either. */
@Stateless
@RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
public class Portfolios {
    private static final int UNGRADED = 6;

    @Inject
    private Reckonings reckonings;
    @Inject
    private KindRepository kinds;
    @Inject
    private Accounts accounts;
    @Inject
    private Parameters parameters;

    /** What is summed together; {@code theme} is null for all themes. */
    private record Key(String theme, SavingKind kind, ValueType valueType) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::kind).thenComparing(Key::valueType).thenComparing(Key::theme, Comparator.nullsLast(Comparator.naturalOrder())).compare(this, other);
        }
    }

    /** Every estimate that is not out of the ledger in sum; {@code day} is the day whose parameters apply. */
    public Portfolio portfolio(LocalDate day) {
        Reckoning reckoning = reckonings.now();
        List<LedgerLine> lines = reckoning.lines();
        ParameterValues settings = parameters.on("simulation", day);
        OptimismBias bias = new OptimismBias(parameters.on("optimism-benefits", day), parameters.on("optimism-costs", day));
        Settled stated = reckoning.settled();
        Settled corrected = stated.corrected(line -> bias.ofBenefit(line.evidence().benefit().orElse(UNGRADED)));
        Map<Key, List<Integer>> groups = groups(lines);
        Simulation simulation = new Simulation(settings.value("draws").intValueExact(), settings.value("seed").longValueExact(), lines.size());
        List<PortfolioRow.Percentiles> simulated = simulation.of(lines, stated, List.copyOf(groups.values()));
        ReferenceClass reference = new ReferenceClass(parameters.on(ReferenceClass.SET, day));
        List<PortfolioRow> rows = new ArrayList<>();
        groups.forEach((key, members) -> {
            MoneyRange gross = reckoning.gross(members);
            MoneyRange net = stated.net(members);
            rows.add(new PortfolioRow(key.theme(), key.kind(), key.valueType(), members.size(), members.stream().filter(member -> lines.get(member).synthetic()).count(), gross, stated.overlapRemoved(members), stated.off(members), net,
                    corrected.net(members), key.kind().isYearly() ? reference.of(net) : null, stated.sum(members, reckoning::consented), stated.sum(members, reckoning::cashable), stated.sum(members, reckoning::blocked), simulated.get(rows.size())));
        });
        return new Portfolio(rows.stream().filter(row -> row.theme() != null).toList(), rows.stream().filter(row -> row.theme() == null).toList(), funnel(lines, stated), Simulation.GENERATOR.name(),
                settings.value("seed").longValueExact(), simulation.draws(), bias.citation() + "; " + settings.citation() + "; " + reference.citation());
    }

    private static Map<Key, List<Integer>> groups(List<LedgerLine> lines) {
        Map<Key, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            LedgerLine line = lines.get(i);
            groups.computeIfAbsent(new Key(line.theme(), line.kind(), line.valueType()), key -> new ArrayList<>()).add(i);
            if (line.cashability() != Cashability.THIRD_PARTY) {
                groups.computeIfAbsent(new Key(null, line.kind(), line.valueType()), key -> new ArrayList<>()).add(i);
            }
        }
        return groups;
    }

    private static List<FunnelRow> funnel(List<LedgerLine> lines, Settled stated) {
        List<FunnelRow> funnel = new ArrayList<>();
        for (SavingKind kind : SavingKind.values()) {
            List<Integer> all = IntStream.range(0, lines.size()).filter(i -> lines.get(i).kind() == kind && lines.get(i).cashability() != Cashability.THIRD_PARTY).boxed().toList();
            MoneyRange forecast = stated.net(all);
            for (Status status : all.isEmpty() ? List.<Status>of() : Arrays.stream(Status.values()).filter(Status::isCounted).toList()) {
                List<Integer> there = all.stream().filter(i -> lines.get(i).status().compareTo(status) >= 0).toList();
                MoneyRange net = stated.net(there);
                funnel.add(new FunnelRow(kind, status, there.size(), net, forecast.high().pence() == 0 ? null
                        : BigDecimal.valueOf(net.high().pence()).movePointRight(2).divide(BigDecimal.valueOf(forecast.high().pence()), 1, RoundingMode.HALF_UP)));
            }
        }
        return funnel;
    }

    /** The totals over the themes, each with the savings in it; nothing is simulated for them. */
    public List<SummedRow> sums() {
        Reckoning reckoning = reckonings.now();
        return reckoning.totals().entrySet().stream().map(total -> summed(reckoning, total.getKey(), total.getValue())).toList();
    }

    /** In which kinds of money there is a total, without summing any or reading the savings. */
    public List<KindOfMoney> kinds() {
        return kinds.summed(accounts.current());
    }

    private static SummedRow summed(Reckoning reckoning, KindOfMoney money, List<Integer> members) {
        return new SummedRow(money, part(reckoning, null, null, members), members.stream().map(member -> part(reckoning, reckoning.lines().get(member).ref(), reckoning.lines().get(member).title(), List.of(member))).toList(),
                members.stream().mapToInt(member -> reckoning.lines().get(member).evidence().overall().orElse(UNGRADED)).max().orElse(UNGRADED),
                members.stream().anyMatch(member -> reckoning.lines().get(member).synthetic()));
    }

    private static SummedRow.Part part(Reckoning reckoning, String ref, String title, List<Integer> members) {
        Settled settled = reckoning.settled();
        return new SummedRow.Part(ref, title, reckoning.gross(members), settled.net(members), settled.sum(members, reckoning::consented), settled.sum(members, reckoning::cashable));
    }
}
