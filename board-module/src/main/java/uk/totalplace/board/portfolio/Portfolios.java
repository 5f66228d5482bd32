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
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.totalplace.barriers.register.BarrierFilter;
import uk.totalplace.barriers.register.BarrierRow;
import uk.totalplace.barriers.register.Barriers;
import uk.totalplace.board.appraisal.OptimismBias;
import uk.totalplace.board.baseline.Baselines;
import uk.totalplace.board.consent.Consents;
import uk.totalplace.board.deduction.Deductions;
import uk.totalplace.board.ledger.LedgerLine;
import uk.totalplace.board.ledger.Overlaps;
import uk.totalplace.board.ledger.SavingLines;
import uk.totalplace.board.ledger.Status;
import uk.totalplace.board.realisation.ReferenceClass;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.area.AreaRow;
import uk.totalplace.common.area.Areas;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.money.MoneyRange;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.parameter.ParameterValues;
import uk.totalplace.common.parameter.Parameters;
import uk.totalplace.common.saving.Cashability;
import uk.totalplace.common.saving.SavingKind;
import uk.totalplace.common.saving.ValueType;

/** The ledger in sum. What the caller may not see of it is not in the sums either. */
@Stateless
@RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
public class Portfolios {
    private static final int ALL_BARRIERS = 5000;
    private static final int UNGRADED = 6;

    @Inject
    private SavingLines savings;
    @Inject
    private Overlaps overlaps;
    @Inject
    private Baselines baselines;
    @Inject
    private Deductions deductions;
    @Inject
    private Consents consents;
    @Inject
    private Barriers barriers;
    @Inject
    private Organisations organisations;
    @Inject
    private Areas areas;
    @Inject
    private Parameters parameters;

    /** What is summed together; {@code theme} is null for all themes. */
    private record Key(String theme, SavingKind kind, ValueType valueType) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::kind).thenComparing(Key::valueType).thenComparing(Key::theme, Comparator.nullsLast(Comparator.naturalOrder())).compare(this, other);
        }
    }

    /** What the parts of a saving are judged by. */
    private record Standpoint(Agreed agreed, Set<String> localBodies, Set<String> standing) {
        long consented(LedgerLine line, long pence) {
            return Share.part(pence, agreed.share(line));
        }

        long cashable(LedgerLine line, long pence) {
            return Share.part(line.cashing().inWholeSteps(pence), Share.cashableLocally(line, localBodies));
        }

        long blocked(LedgerLine line, long pence) {
            return Share.part(pence, Share.blocked(line.heldUp(), standing));
        }
    }

    /** Every estimate that is not out of the ledger in sum; {@code day} is the day whose parameters apply. */
    public Portfolio portfolio(LocalDate day) {
        List<LedgerLine> lines = savings.lines().stream().filter(line -> line.status().isCounted()).toList();
        ParameterValues settings = parameters.on("simulation", day);
        OptimismBias bias = new OptimismBias(parameters.on("optimism-benefits", day), parameters.on("optimism-costs", day));
        Settled stated = new Settled(lines, overlaps.all(), baselines.amounts(), deductions.sums());
        Settled corrected = stated.corrected(line -> bias.ofBenefit(line.evidence().benefit().orElse(UNGRADED)));
        Map<Key, List<Integer>> groups = groups(lines);
        Simulation simulation = new Simulation(settings.value("draws").intValueExact(), settings.value("seed").longValueExact(), lines.size());
        List<PortfolioRow.Percentiles> simulated = simulation.of(lines, stated, List.copyOf(groups.values()));
        ReferenceClass reference = new ReferenceClass(parameters.on(ReferenceClass.SET, day));
        Standpoint standpoint = standpoint(lines);
        List<PortfolioRow> rows = new ArrayList<>();
        groups.forEach((key, members) -> {
            MoneyRange gross = gross(lines, members);
            MoneyRange net = stated.net(members);
            rows.add(new PortfolioRow(key.theme(), key.kind(), key.valueType(), members.size(), gross, stated.overlapRemoved(members), stated.off(members), net,
                    corrected.net(members), key.kind().isYearly() ? reference.of(net) : null, stated.sum(members, standpoint::consented), stated.sum(members, standpoint::cashable), stated.sum(members, standpoint::blocked), simulated.get(rows.size())));
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

    private static MoneyRange gross(List<LedgerLine> lines, List<Integer> members) {
        MoneyRange sum = MoneyRange.exactly(Money.NOTHING);
        for (int member : members) {
            sum = sum.plus(lines.get(member).estimate().range());
        }
        return sum;
    }

    private Standpoint standpoint(List<LedgerLine> lines) {
        Set<String> place = Stream.concat(areas.place().stream(), areas.localAreas().stream()).map(AreaRow::code).collect(Collectors.toSet());
        Set<String> local = organisations.areas().entrySet().stream().filter(body -> place.contains(body.getValue())).map(Map.Entry::getKey).collect(Collectors.toSet());
        Set<String> standing = barriers.page(BarrierFilter.EVERYTHING, 0, ALL_BARRIERS).stream().filter(row -> row.status().isOpen()).map(BarrierRow::ref).collect(Collectors.toSet());
        return new Standpoint(new Agreed(lines, consents.standing()), local, standing);
    }
}
