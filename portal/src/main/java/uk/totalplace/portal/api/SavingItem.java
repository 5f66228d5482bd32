package uk.totalplace.portal.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import uk.totalplace.board.ledger.MeasurementRow;
import uk.totalplace.board.ledger.Portion;
import uk.totalplace.board.ledger.SavingDetails;
import uk.totalplace.board.ledger.SavingRow;
import uk.totalplace.board.ledger.SavingSheet;
import uk.totalplace.board.ledger.Status;
import uk.totalplace.board.ledger.StepRow;
import uk.totalplace.common.saving.Cashability;
import uk.totalplace.common.saving.SavingKind;
import uk.totalplace.common.saving.ValueType;

/**
 * What the contract says of a saving; {@code whole} is null in lists. {@code estimator} and {@code validator} are the accounts that its steps recorded; {@code proposal} is what it stands in, {@code claimedBy} the
 * theme whose register claims it, null where it was typed in.
 */
public record SavingItem(String ref, String theme, String title, SavingKind kind, Cashability cashability, ValueType valueType, Long lowPence, Long centralPence, Long highPence, String priceBase,
        LocalDate startsOn, String baseline, String subject, String bearer, List<SentSaving.Share> beneficiaries, Integer evidenceGrade, String organisation, String estimator, String validator, Status status,
        LocalDate statusSince, long measuredPence, String proposal, String claimedBy, boolean synthetic, String syntheticParts, int version, Whole whole) {

    /** The claim of a theme it comes from: by which record, whether it still stands, and whether by now something else is claimed than was signed. */
    public record Claim(String record, boolean standing, boolean differs) {
    }

    /**
     * What only the record itself says. {@code transitions} are the steps the caller may take, {@code lacks} what the likeliest of them still needs; {@code rivals} claim its subject too and no overlap group says how
     * they are settled, and {@code rivalHidden} says that one does which the caller may not see; {@code claim} is null where it was typed in.
     */
    public record Whole(String description, LocalDate endsOn, List<BigDecimal> rampPercents, long oneOffCostPence, long yearlyCostPence, String counterfactual, String cashingAction, Long stepPence,
            LocalDate stepOn, String budgetLine, SentSaving.Grades grades, List<SentSaving.Held> heldUp, List<String> needs, String ownerPerson, String source,
            List<StepRow> steps, List<MeasurementRow> measurements, List<Status> transitions, List<String> lacks, List<String> rivals, boolean rivalHidden, Claim claim) {
    }

    static SavingItem of(SavingRow row, List<Portion> beneficiaries) {
        return new SavingItem(row.ref(), row.theme(), row.title(), row.kind(), row.cashability(), row.valueType(), row.lowPence(), row.centralPence(), row.highPence(), row.priceBase(), row.startsOn(),
                row.baseline(), row.subject(), row.bearer(), shares(beneficiaries), row.grade(), row.organisation(), row.estimator(), row.validator(), row.status(), row.since(), row.measuredPence(), row.proposal(), row.claimedBy(), row.synthetic(), row.syntheticParts(), row.version(), null);
    }

    static SavingItem of(SavingSheet sheet) {
        SavingDetails d = sheet.details();
        Whole whole = new Whole(d.description(), d.endsOn(), d.ramp().percents(), d.costs().oneOffPence(), d.costs().yearlyPence(), d.counterfactual(), d.cashing().action(), d.cashing().stepPence(),
                d.cashing().stepOn(), d.cashing().budgetLine(), new SentSaving.Grades(d.evidence().costs(), d.evidence().population(), d.evidence().impact(), d.evidence().age(), d.evidence().error()),
                d.heldUp().stream().sorted(Comparator.comparing(Portion::code)).map(held -> new SentSaving.Held(held.code(), held.sharePercent())).toList(), d.needs().stream().sorted().toList(),
                d.ownerPerson(), d.source(), sheet.steps(), sheet.measurements(), sheet.waysOn(), sheet.hindrances(), sheet.rivals(), sheet.rivalHidden(),
                sheet.origin() == null ? null : new Claim(sheet.origin().record(), sheet.origin().isStanding(), sheet.origin().isPending()));
        return new SavingItem(sheet.ref(), d.theme(), d.title(), d.kind(), d.cashability(), d.valueType(), d.lowPence(), d.centralPence(), d.highPence(), d.priceBase(), d.startsOn(), d.baseline(), d.subject(),
                d.costs().bearer(), shares(d.beneficiaries()),
                d.evidence().overall().isPresent() ? d.evidence().overall().getAsInt() : null, d.organisation(), d.estimator(), d.validator(), sheet.status(), sheet.since(), sheet.measuredPence(), sheet.proposal(), sheet.origin() == null ? null : sheet.origin().theme(), d.synthetic(), d.syntheticParts(),
                sheet.version(), whole);
    }

    private static List<SentSaving.Share> shares(List<Portion> beneficiaries) {
        return beneficiaries.stream().map(share -> new SentSaving.Share(share.code(), share.sharePercent())).toList();
    }
}
