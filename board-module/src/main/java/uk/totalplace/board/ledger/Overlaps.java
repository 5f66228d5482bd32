package uk.totalplace.board.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.totalplace.board.baseline.Baselines;
import uk.totalplace.board.baseline.PricedAmount;
import uk.totalplace.board.deflator.Restatement;
import uk.totalplace.board.deflator.StatedPrices;
import uk.totalplace.board.settlement.Overlap;
import uk.totalplace.board.settlement.Overlap.Member;
import uk.totalplace.board.settlement.Settlement;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.audit.AuditRow;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.money.MoneyRange;
import uk.totalplace.common.parameter.Parameters;

/** The groups of savings that draw on the same money. Who sees all members of one sees it. They are formed and corrected at {@link OverlapDesk}. */
@Stateless
@RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
public class Overlaps {
    private static final int LARGEST_PAGE = 5000;

    @Inject
    private OverlapRepository repository;
    @Inject
    private SavingReads reads;
    @Inject
    private Baselines baselines;
    @Inject
    private Accounts accounts;
    @Inject
    private Parameters parameters;
    @Inject
    private Audit audit;

    /** @param size at most 5,000 */
    public List<OverlapSheet> page(int first, int size) {
        return repository.page(accounts.current(), first, Math.min(size, LARGEST_PAGE));
    }

    public long count() {
        return repository.count(accounts.current());
    }

    /** A page with what each group takes from its members. @param size at most 5,000 */
    public List<OverlapRow> rows(int first, int size) {
        Map<String, LedgerLine> lines = reads.lines(accounts.current()).stream().collect(Collectors.toMap(LedgerLine::ref, line -> line));
        Map<String, PricedAmount> amounts = baselines.amounts();
        StatedPrices prices = StatedPrices.on(parameters, UkTime.today());
        return page(first, size).stream().map(sheet -> row(sheet, lines, amounts, prices)).toList();
    }

    private static OverlapRow row(OverlapSheet sheet, Map<String, LedgerLine> lines, Map<String, PricedAmount> amounts, StatedPrices prices) {
        OverlapDetails said = sheet.details();
        List<LedgerLine> own = said.members().stream().map(member -> lines.get(member.claim())).filter(Objects::nonNull).filter(line -> line.status().isCounted()).toList();
        Set<Restatement> restated = new LinkedHashSet<>();
        List<LedgerLine> there = own.stream().map(line -> prices.of(line.priceBase(), amounts.get(line.baseline()).priceBase()).map(one -> {
            restated.add(one);
            return line.restated(one);
        }).orElse(line)).toList();
        Settlement settlement = new Settlement(there.stream().map(LedgerLine::claim).toList(), List.of(new Overlap(sheet.ref(), said.method(), said.baseline(), said.members())), prices.index().in(prices.year(), amounts));
        long low = taken(settlement, there.stream().mapToLong(LedgerLine::lowPence).toArray());
        long high = taken(settlement, there.stream().mapToLong(LedgerLine::highPence).toArray());
        return new OverlapRow(sheet, said.members().stream().map(member -> part(member, lines.get(member.claim()))).toList(), MoneyRange.between(Money.ofPence(Math.min(low, high)), Money.ofPence(Math.max(low, high))), restated.isEmpty() ? null : restated.stream().map(Restatement::words).collect(Collectors.joining("; ")));
    }

    private static long taken(Settlement settlement, long[] claimed) {
        return Arrays.stream(claimed).sum() - Arrays.stream(settlement.beforeCut(claimed)).sum();
    }

    private static OverlapRow.Part part(Member member, LedgerLine line) {
        return line == null ? new OverlapRow.Part(member.claim(), member.claim(), null, member.stakePercent(), null)
                : new OverlapRow.Part(line.ref(), line.title(), line.theme(), member.stakePercent(), line.estimate().range());
    }

    /** Empty when there is none of that reference, or one with a saving that the caller may not see. */
    public Optional<OverlapSheet> find(String ref) {
        return repository.find(ref).map(OverlapGroup::sheet).filter(this::isVisible);
    }

    /** @throws NotFound when there is none of that reference, or one with a saving that the caller may not see */
    public OverlapSheet sheet(String ref) {
        return find(ref).orElseThrow(() -> new NotFound("overlap " + ref));
    }

    /** The groups a saving stands in. */
    public List<OverlapSheet> of(String saving) {
        return repository.refsOf(saving).stream().map(this::find).flatMap(Optional::stream).toList();
    }

    /** All groups as sums need them; a member the caller does not see is not among the lines either. */
    public List<Overlap> all() {
        return repository.all();
    }

    public List<AuditRow> history(String ref) {
        sheet(ref);
        return audit.historyOf(OverlapDesk.subject(ref));
    }

    private boolean isVisible(OverlapSheet sheet) {
        return sheet.details().members().stream().allMatch(member -> reads.isVisible(accounts.current(), member.claim()));
    }

}
