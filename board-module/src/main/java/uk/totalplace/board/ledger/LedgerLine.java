package uk.totalplace.board.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import uk.totalplace.board.settlement.Claim;
import uk.totalplace.common.money.Estimate;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.saving.Cashability;
import uk.totalplace.common.saving.SavingKind;
import uk.totalplace.common.saving.ValueType;

/** A saving as sums need it: with figures always. {@code centralPence} may be null; {@code heldUp} are the barriers that hold it up, standing or not. */
public record LedgerLine(String ref, String theme, String title, SavingKind kind, Cashability cashability, ValueType valueType, long lowPence, Long centralPence, long highPence, LocalDate startsOn,
        LocalDate endsOn, Ramp ramp, String baseline, String subject, Costs costs, Cashing cashing, Evidence evidence, Status status, LocalDate since, long measuredPence, List<Beneficiary> beneficiaries,
        List<HeldUp> heldUp) {

    /** The worst grade there is, for what nobody graded. */
    private static final int UNGRADED = 6;

    public Estimate estimate() {
        return Estimate.of(Money.ofPence(lowPence), centralPence == null ? null : Money.ofPence(centralPence), Money.ofPence(highPence));
    }

    /** The organisations that bear its cost or gain from it, by code: those who must agree. */
    public Set<String> concerned() {
        return concerned(costs, beneficiaries);
    }

    static Set<String> concerned(Costs costs, List<Beneficiary> beneficiaries) {
        Set<String> concerned = new TreeSet<>(beneficiaries.stream().map(Beneficiary::organisation).toList());
        if (costs.bearer() != null) {
            concerned.add(costs.bearer());
        }
        return concerned;
    }

    public Claim claim() {
        return new Claim(ref, baseline, subject == null ? null : subject + " " + kind + " " + valueType, new Claim.Rank(status.ordinal(), evidence.overall().orElse(UNGRADED), highPence, title, ref));
    }
}
