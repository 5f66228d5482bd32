package uk.totalplace.board.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.totalplace.board.baseline.Baselines;
import uk.totalplace.board.settlement.Method;
import uk.totalplace.board.settlement.Overlap;
import uk.totalplace.board.settlement.Overlap.Member;
import uk.totalplace.board.settlement.Settlement;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.StaleVersion;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.audit.AuditRow;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.money.MoneyRange;
import uk.totalplace.common.numbering.Numberings;

/** The groups of savings that draw on the same money. The programme office keeps them; who sees all members of one sees it. */
@Stateless
@RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
public class Overlaps {
    private static final int LARGEST_PAGE = 5000;

    @Inject
    private OverlapRepository repository;
    @Inject
    private SavingRepository savings;
    @Inject
    private SavingReads reads;
    @Inject
    private ClaimCheck claims;
    @Inject
    private Baselines baselines;
    @Inject
    private Numberings numberings;
    @Inject
    private Accounts accounts;
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
        Map<String, Long> amounts = baselines.amounts();
        return page(first, size).stream().map(sheet -> row(sheet, lines, amounts)).toList();
    }

    private static OverlapRow row(OverlapSheet sheet, Map<String, LedgerLine> lines, Map<String, Long> amounts) {
        OverlapDetails said = sheet.details();
        List<LedgerLine> there = said.members().stream().map(member -> lines.get(member.claim())).filter(Objects::nonNull).toList();
        Settlement settlement = new Settlement(there.stream().map(LedgerLine::claim).toList(), List.of(new Overlap(sheet.ref(), said.method(), said.baseline(), said.members())), amounts);
        long low = taken(settlement, there.stream().mapToLong(LedgerLine::lowPence).toArray());
        long high = taken(settlement, there.stream().mapToLong(LedgerLine::highPence).toArray());
        return new OverlapRow(sheet, said.members().stream().map(member -> part(member, lines.get(member.claim()))).toList(), MoneyRange.between(Money.ofPence(Math.min(low, high)), Money.ofPence(Math.max(low, high))));
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
        return audit.historyOf(subject(ref));
    }

    /** @throws OverBaseline when the savings on a baseline would together exceed it */
    @RolesAllowed({Role.OFFICER, Role.LEAD, Role.FINANCE})
    public OverlapSheet form(FormOverlap command) {
        check(command.details(), null);
        String ref = numberings.ref("OVL", command.ref());
        repository.refuseTakenRef(ref);
        OverlapGroup group = new OverlapGroup(ref, command.details());
        repository.keep(group);
        checkClaims(command.details());
        audit.record(subject(ref), "formed", words(command.details()));
        return group.sheet();
    }

    /** @throws StaleVersion when somebody saved it since the caller opened it */
    @RolesAllowed({Role.OFFICER, Role.LEAD, Role.FINANCE})
    public OverlapSheet correct(CorrectOverlap command) {
        OverlapGroup group = existing(command.ref(), command.version());
        check(command.details(), command.ref());
        OverlapDetails before = group.details();
        group.say(command.details());
        keep(group);
        refuseRivals(before);
        checkClaims(before);
        checkClaims(command.details());
        audit.record(subject(command.ref()), "changed", words(command.details()));
        return group.sheet();
    }

    /** Takes the group apart: each of its savings counts whole again, as far as the baselines allow. */
    @RolesAllowed({Role.OFFICER, Role.LEAD, Role.FINANCE})
    public void dissolve(String ref, Integer version) {
        OverlapGroup group = existing(ref, version);
        OverlapDetails before = group.details();
        repository.dissolve(group);
        refuseRivals(before);
        checkClaims(before);
        audit.record(subject(ref), "dissolved", words(before));
    }

    /** A saving joins those that claim its subject already: in their group of that method, or in a new one. */
    @RolesAllowed({Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE})
    public void join(String saving, List<String> rivals, Method method, String baseline) {
        Optional<OverlapGroup> there = rivals.stream().flatMap(rival -> repository.refsOf(rival).stream()).distinct().map(repository::find).flatMap(Optional::stream)
                .filter(group -> group.details().method() == method && group.details().members().stream().map(Member::claim).toList().containsAll(rivals)).findFirst();
        OverlapDetails start = there.map(OverlapGroup::details).orElseGet(() -> {
            OverlapDetails empty = new OverlapDetails("Claims on one subject: " + String.join(", ", rivals) + ", " + saving, method, method == Method.SEQUENTIAL ? baseline : null, null, List.of());
            for (String rival : rivals) {
                empty = empty.joinedBy(rival);
            }
            return empty;
        });
        OverlapDetails joined = start.joinedBy(saving);
        check(joined, there.map(group -> group.sheet().ref()).orElse(null));
        OverlapGroup group = there.orElseGet(() -> new OverlapGroup(numberings.ref("OVL", null), joined));
        group.say(joined);
        keep(group);
        audit.record(subject(group.sheet().ref()), there.isPresent() ? "changed" : "formed", words(joined));
    }

    private void check(OverlapDetails said, String ref) {
        Set<String> named = said.members().stream().map(Member::claim).filter(claim -> reads.isVisible(accounts.current(), claim)).collect(Collectors.toSet());
        new OverlapCheck(baselines.find(said.baseline()).isPresent() ? Set.of(said.baseline()) : Set.of(), savings.among(named)).of(said);
        said.members().stream().filter(member -> !repository.isStakeable(member, ref)).findFirst().ifPresent(member -> {
            throw new InvalidInput("members", "More than the whole of %s would be at stake in all its overlap groups together.".formatted(member.claim()));
        });
    }

    private void checkClaims(OverlapDetails said) {
        Set<String> touched = new TreeSet<>();
        said.members().forEach(member -> savings.find(member.claim()).ifPresent(line -> touched.add(line.details().baseline())));
        touched.forEach(baseline -> claims.of(baselines.hold(baseline).orElseThrow()));
    }

    private void refuseRivals(OverlapDetails before) {
        before.members().forEach(member -> savings.find(member.claim()).filter(line -> !line.status().isOut() && line.details().subject() != null).ifPresent(line -> {
            List<String> rivals = savings.rivals(line.details(), line.ref());
            if (!rivals.isEmpty()) {
                throw new InvalidInput("members", "%s and %s claim the same subject “%s”: they must stay in one overlap group.".formatted(line.ref(), String.join(", ", rivals), line.details().subject()));
            }
        }));
    }

    private OverlapGroup existing(String ref, Integer version) {
        OverlapSheet seen = sheet(ref);
        if (version == null || version != seen.version()) {
            throw new StaleVersion("this overlap", seen);
        }
        return repository.find(ref).orElseThrow();
    }

    private void keep(OverlapGroup group) {
        try {
            repository.keep(group);
        } catch (OptimisticLockException savedThisMoment) {
            throw new StaleVersion("this overlap", null);
        }
    }

    private boolean isVisible(OverlapSheet sheet) {
        return sheet.details().members().stream().allMatch(member -> reads.isVisible(accounts.current(), member.claim()));
    }

    private static String words(OverlapDetails said) {
        return said.title() + ": " + said.method().word().toLowerCase() + ", " + said.members().stream().map(Member::claim).collect(Collectors.joining(", "));
    }

    private static String subject(String ref) {
        return "overlap:" + ref;
    }
}
