package uk.totalplace.board.portfolio;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.totalplace.board.baseline.Baselines;
import uk.totalplace.board.consent.Consents;
import uk.totalplace.board.deduction.Deductions;
import uk.totalplace.board.ledger.LedgerLine;
import uk.totalplace.board.ledger.Overlaps;
import uk.totalplace.board.ledger.SavingLines;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.saving.Cashability;
import uk.totalplace.common.saving.SavingKind;
import uk.totalplace.common.saving.ValueType;

/** What proposals come to and how much of it is consented. Overlaps are settled over the whole ledger, as in the portfolio, so that no pound counts in two proposals. */
@Stateless
@RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
public class ProposalSums {
    @Inject
    private SavingLines savings;
    @Inject
    private Overlaps overlaps;
    @Inject
    private Baselines baselines;
    @Inject
    private Consents consents;
    @Inject
    private Deductions deductions;

    /** Money that may be added up. */
    private record Key(SavingKind kind, ValueType valueType, boolean others) implements Comparable<Key> {
        static Key of(LedgerLine line) {
            return new Key(line.kind(), line.valueType(), line.cashability() == Cashability.THIRD_PARTY);
        }

        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::kind).thenComparing(Key::valueType).thenComparing(Key::others).compare(this, other);
        }
    }

    /** Every proposal that the caller may see. */
    public Proposed all() {
        List<LedgerLine> lines = savings.lines().stream().filter(line -> line.status().isCounted()).toList();
        Settled settled = new Settled(lines, overlaps.all(), baselines.amounts(), deductions.sums());
        Agreed agreed = new Agreed(lines, consents.standing());
        Map<String, Map<Key, List<Integer>>> members = new HashMap<>();
        Map<Key, List<Integer>> all = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            LedgerLine line = lines.get(i);
            if (line.proposal() != null) {
                members.computeIfAbsent(line.proposal(), proposal -> new TreeMap<>()).computeIfAbsent(Key.of(line), key -> new ArrayList<>()).add(i);
                all.computeIfAbsent(Key.of(line), key -> new ArrayList<>()).add(i);
            }
        }
        Map<String, List<ProposalSum>> sums = new HashMap<>();
        members.forEach((proposal, parts) -> sums.put(proposal, sums(parts, settled, agreed)));
        return new Proposed(sums, sums(all, settled, agreed));
    }

    private static List<ProposalSum> sums(Map<Key, List<Integer>> parts, Settled settled, Agreed agreed) {
        return parts.entrySet().stream().map(part -> new ProposalSum(part.getKey().kind(), part.getKey().valueType(), part.getKey().others(), settled.net(part.getValue()),
                settled.sum(part.getValue(), (line, pence) -> Share.part(pence, agreed.share(line))))).toList();
    }
}
