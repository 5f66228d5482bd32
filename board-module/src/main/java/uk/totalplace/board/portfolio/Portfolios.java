package uk.totalplace.board.portfolio;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.totalplace.board.appraisal.OptimismBias;
import uk.totalplace.board.deflator.StatedPrices;
import uk.totalplace.board.ledger.LedgerLine;
import uk.totalplace.board.realisation.ReferenceClass;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.money.MoneyRange;
import uk.totalplace.common.parameter.ParameterValues;
import uk.totalplace.common.parameter.Parameters;
import uk.totalplace.common.saving.Cashability;

/** The ledger in sum. What the caller may not see of it is not in the sums either. */
@Stateless
@RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
public class Portfolios {
    @Inject
    private Reckonings reckonings;
    @Inject
    private KindRepository kinds;
    @Inject
    private Accounts accounts;
    @Inject
    private Parameters parameters;
    @Inject
    private Drawn drawn;

    /** What is summed together; {@code theme} is null for all themes. */
    private record Key(String theme, KindOfMoney money) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::money).thenComparing(Key::theme, Comparator.nullsLast(Comparator.naturalOrder())).compare(this, other);
        }
    }

    /** Every estimate that is not out of the ledger in sum; {@code day} is the day whose parameters apply. */
    public Portfolio portfolio(LocalDate day) {
        StatedPrices prices = StatedPrices.on(parameters, day);
        Reckoning reckoning = reckonings.in(prices);
        List<LedgerLine> lines = reckoning.lines();
        ParameterValues settings = parameters.on("simulation", day);
        OptimismBias bias = OptimismBias.on(parameters, day);
        Settled stated = reckoning.settled();
        Settled corrected = stated.corrected(line -> bias.ofBenefit(line.evidence().benefit(bias.rule())));
        Map<Key, List<Integer>> groups = groups(reckoning);
        Simulation simulation = simulation(settings, reckoning);
        List<PortfolioRow.Percentiles> simulated = simulation.of(lines, stated, List.copyOf(groups.values()));
        ReferenceClass reference = new ReferenceClass(parameters.on(ReferenceClass.SET, day));
        List<PortfolioRow> rows = new ArrayList<>();
        groups.forEach((key, members) -> {
            MoneyRange gross = reckoning.gross(members);
            MoneyRange net = stated.net(members);
            rows.add(new PortfolioRow(key.theme(), key.money(), members.size(), members.stream().filter(member -> reckoning.restated().is(lines.get(member))).count(), members.stream().filter(member -> lines.get(member).synthetic()).count(), gross, stated.overlapRemoved(members), stated.off(members), net,
                    corrected.net(members), key.money().kind().isYearly() ? reference.of(net) : null, stated.sum(members, reckoning::consented), stated.sum(members, reckoning::cashable), stated.sum(members, reckoning::blocked), simulated.get(rows.size())));
        });
        return new Portfolio(rows.stream().filter(row -> row.theme() != null).toList(), rows.stream().filter(row -> row.theme() == null).toList(), new Funnel(reckoning, FunnelFilter.EVERYTHING).rows(), Simulation.GENERATOR.name(),
                settings.value("seed").longValueExact(), simulation.draws(), bias.citation() + "; " + settings.citation() + "; " + reference.citation() + "; " + reckoning.restated().basis(prices, lines));
    }

    private static Map<Key, List<Integer>> groups(Reckoning reckoning) {
        List<LedgerLine> lines = reckoning.lines();
        Map<Key, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            LedgerLine line = lines.get(i);
            groups.computeIfAbsent(new Key(line.theme(), reckoning.restated().kind(line)), key -> new ArrayList<>()).add(i);
            if (line.cashability() != Cashability.THIRD_PARTY) {
                groups.computeIfAbsent(new Key(null, reckoning.restated().kind(line)), key -> new ArrayList<>()).add(i);
            }
        }
        return groups;
    }

    /** How much of what is forecast has come how far, each kind of money for itself. */
    public List<FunnelRow> funnel(FunnelFilter filter) {
        return new Funnel(reckonings.in(StatedPrices.on(parameters, UkTime.today())), filter).rows();
    }

    /** The totals over the themes, each with the savings in it, with the parameters of today. */
    public List<SummedRow> sums() {
        LocalDate day = UkTime.today();
        Reckoning reckoning = reckonings.in(StatedPrices.on(parameters, day));
        return new Summing(reckoning, OptimismBias.on(parameters, day), simulation(parameters.on("simulation", day), reckoning)).rows();
    }

    private Simulation simulation(ParameterValues settings, Reckoning reckoning) {
        return new Simulation(settings.value("draws").intValueExact(), settings.value("seed").longValueExact(), reckoning.lines().size(), drawn);
    }

    /** In which kinds of money there is a total, without summing any or reading the savings. */
    public List<KindOfMoney> kinds() {
        return kinds.summed(accounts.current(), StatedPrices.on(parameters, UkTime.today()));
    }
}
