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
import uk.totalplace.board.deflator.StatedPrices;
import uk.totalplace.board.ledger.LedgerLine;
import uk.totalplace.board.ledger.Overlaps;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.parameter.Parameters;
import uk.totalplace.common.saving.Cashability;

/** What proposals come to and how much of it is consented. Overlaps are settled over the whole ledger, as in the portfolio, so that no pound counts in two proposals. */
@Stateless
@RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
public class ProposalSums {
    @Inject
    private Reckonings reckonings;
    @Inject
    private Parameters parameters;

    /** Money that may be added up. */
    private record Key(KindOfMoney money, boolean others) implements Comparable<Key> {
        static Key of(LedgerLine line, Restated restated) {
            return new Key(restated.kind(line), line.cashability() == Cashability.THIRD_PARTY);
        }

        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::money).thenComparing(Key::others).compare(this, other);
        }
    }

    /** Every proposal that the caller may see. */
    public Proposed all() {
        Reckoning reckoning = reckonings.in(StatedPrices.on(parameters, UkTime.today()));
        List<LedgerLine> lines = reckoning.lines();
        Map<String, Map<Key, List<Integer>>> members = new HashMap<>();
        Map<Key, List<Integer>> all = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            LedgerLine line = lines.get(i);
            if (line.proposal() != null) {
                Key key = Key.of(line, reckoning.restated());
                members.computeIfAbsent(line.proposal(), proposal -> new TreeMap<>()).computeIfAbsent(key, money -> new ArrayList<>()).add(i);
                all.computeIfAbsent(key, money -> new ArrayList<>()).add(i);
            }
        }
        Map<String, List<ProposalSum>> sums = new HashMap<>();
        members.forEach((proposal, parts) -> sums.put(proposal, sums(parts, reckoning)));
        return new Proposed(sums, sums(all, reckoning));
    }

    private static List<ProposalSum> sums(Map<Key, List<Integer>> parts, Reckoning reckoning) {
        return parts.entrySet().stream().map(part -> new ProposalSum(part.getKey().money(), part.getKey().others(), reckoning.settled().net(part.getValue()),
                reckoning.settled().sum(part.getValue(), reckoning::consented))).toList();
    }
}
