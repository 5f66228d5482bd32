package uk.totalplace.board.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.totalplace.board.baseline.Baselines;
import uk.totalplace.board.baseline.PriceBase;
import uk.totalplace.board.deflator.PriceIndex;
import uk.totalplace.board.settlement.Method;
import uk.totalplace.board.settlement.Overlap.Member;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.StaleVersion;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.numbering.Numberings;
import uk.totalplace.common.parameter.Parameters;

/** Where groups of savings that draw on the same money are formed, corrected and taken apart. The programme office keeps them. */
@Stateless
@RolesAllowed({Role.OFFICER, Role.LEAD, Role.FINANCE})
public class OverlapDesk {
    @Inject
    private OverlapRepository repository;
    @Inject
    private Overlaps overlaps;
    @Inject
    private SavingRepository savings;
    @Inject
    private SavingReads reads;
    @Inject
    private SavingSheets sheets;
    @Inject
    private ClaimCheck claims;
    @Inject
    private Baselines baselines;
    @Inject
    private Numberings numberings;
    @Inject
    private Accounts accounts;
    @Inject
    private Parameters parameters;
    @Inject
    private Audit audit;

    /** @throws OverBaseline when the savings on a baseline would together exceed it */
    public OverlapSheet form(FormOverlap command) {
        check(command.details(), null, Set.of());
        String ref = numberings.ref("OVL", command.ref());
        repository.refuseTakenRef(ref);
        OverlapGroup group = new OverlapGroup(ref, command.details());
        repository.keep(group);
        checkClaims(command.details());
        audit.record(subject(ref), "formed", words(command.details()));
        return group.sheet();
    }

    /** @throws StaleVersion when somebody saved it since the caller opened it */
    public OverlapSheet correct(CorrectOverlap command) {
        OverlapGroup group = existing(command.ref(), command.version());
        check(command.details(), command.ref(), Set.of());
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
    public void dissolve(String ref, Integer version) {
        OverlapGroup group = existing(ref, version);
        OverlapDetails before = group.details();
        repository.dissolve(group);
        refuseRivals(before);
        checkClaims(before);
        audit.record(subject(ref), "dissolved", words(before));
    }

    /**
     * A saving joins those that claim its subject already and that the caller sees: in their group of that method, whoever else is in it, or in a new one. Who does not keep every one of them takes nothing
     * from them by that: its saving has no share of what they share until the office settles it.
     *
     * @throws OverBaseline when the savings on a baseline would together exceed it
     */
    @RolesAllowed({Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE})
    public void join(String saving, List<String> rivals, Method method, String baseline) {
        Optional<OverlapGroup> there = rivals.stream().flatMap(rival -> repository.refsOf(rival).stream()).distinct().map(repository::find).flatMap(Optional::stream)
                .filter(group -> group.details().method() == method && group.details().members().stream().map(Member::claim).toList().containsAll(rivals)).findFirst();
        OverlapDetails start = there.map(OverlapGroup::details).orElseGet(() -> {
            OverlapDetails empty = new OverlapDetails("Claims on one subject: " + String.join(", ", rivals) + ", " + saving, method, method == Method.SEQUENTIAL ? baseline : null, null, List.of(), false);
            for (String rival : rivals) {
                empty = empty.joinedBy(rival, true);
            }
            return empty;
        });
        OverlapDetails joined = start.joinedBy(saving, isKeptBy(accounts.current(), start));
        check(joined, there.map(group -> group.sheet().ref()).orElse(null), start.members().stream().map(Member::claim).collect(Collectors.toSet()));
        OverlapGroup group = there.orElseGet(() -> new OverlapGroup(numberings.ref("OVL", null), joined));
        group.say(joined);
        keep(group);
        checkClaims(joined);
        audit.record(subject(group.sheet().ref()), there.isPresent() ? "changed" : "formed", words(joined));
    }

    private boolean isKeptBy(Caller caller, OverlapDetails group) {
        return group.members().stream().allMatch(member -> savings.find(member.claim()).filter(line -> line.isKeptBy(caller)).isPresent());
    }

    /** @param there savings that stand in the group already, also those that the caller may not see */
    private void check(OverlapDetails said, String ref, Set<String> there) {
        Set<String> named = said.members().stream().map(Member::claim).filter(claim -> there.contains(claim) || reads.isVisible(accounts.current(), claim)).collect(Collectors.toSet());
        new OverlapCheck(baselines.find(said.baseline()).isPresent() ? Set.of(said.baseline()) : Set.of(), savings.among(named)).of(said);
        Set<PriceBase> bases = reads.priceYears(named);
        baselines.find(said.baseline()).map(baseline -> PriceBase.of(baseline.details().priceBase())).filter(PriceBase::isYear).ifPresent(bases::add);
        PriceIndex index = PriceIndex.on(parameters, UkTime.today());
        if (!index.joins(bases)) {
            throw new InvalidInput("members", "They are in the prices of different years, %s, and cannot be settled against each other. %s Say all in the prices of one year (rule on price bases)."
                    .formatted(bases.stream().map(PriceBase::year).sorted().collect(Collectors.joining(" and ")), index.lack(bases)));
        }
        said.members().stream().filter(member -> !repository.isStakeable(member, ref)).findFirst().ifPresent(member -> {
            throw new InvalidInput("members", "More than the whole of %s would be at stake in all its overlap groups together.".formatted(reads.isVisible(accounts.current(), member.claim()) ? member.claim() : "a saving of another body"));
        });
    }

    private void checkClaims(OverlapDetails said) {
        Set<String> touched = new TreeSet<>();
        said.members().forEach(member -> savings.find(member.claim()).ifPresent(line -> touched.add(line.details().baseline())));
        touched.forEach(baseline -> claims.of(baselines.hold(baseline).orElseThrow()));
    }

    private void refuseRivals(OverlapDetails before) {
        before.members().forEach(member -> savings.find(member.claim()).filter(line -> !line.status().isOut() && line.details().subject() != null).ifPresent(line -> {
            Rivals rivals = sheets.rivals(line.details(), line.ref());
            if (!rivals.areNone()) {
                throw new InvalidInput("members", "%s and %s claim the same subject “%s”: they must stay in one overlap group.".formatted(line.ref(), rivals.words(), line.details().subject()));
            }
        }));
    }

    private OverlapGroup existing(String ref, Integer version) {
        OverlapSheet seen = overlaps.sheet(ref);
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

    private static String words(OverlapDetails said) {
        return said.title() + ": " + said.method().word().toLowerCase() + ", " + said.members().stream().map(Member::claim).collect(Collectors.joining(", "));
    }

    static String subject(String ref) {
        return "overlap:" + ref;
    }
}
