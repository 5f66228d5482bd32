package uk.totalplace.assets.property;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.money.Estimate;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.record.RecordRef;
import uk.totalplace.common.saving.Cashability;
import uk.totalplace.common.saving.ClaimBase;
import uk.totalplace.common.saving.EvidenceGrades;
import uk.totalplace.common.saving.SavingClaim;
import uk.totalplace.common.saving.SavingKind;
import uk.totalplace.common.saving.SavingsSource;
import uk.totalplace.common.saving.ValueType;

/**
 * What surplus property costs to keep is claimed as a saving, building by building: it falls away once the property is disposed of. Claimed is what its owner marked as surplus and released, with the running cost
 * that the owner returns. The owner's figure is graded 1; that the cost will fall away is the owner's judgement alone and graded 6 (HM Treasury, PU1617).
 */
@ApplicationScoped
public class PropertyClaims implements SavingsSource {
    private static final String REGISTER = "Register of land and buildings";
    private static final String PRICES = "as returned";

    @Inject
    private PropertyReads reads;

    @Override
    public String theme() {
        return "assets";
    }

    @Override
    public List<SavingClaim> claims() {
        List<PropertySheet> surplus = reads.surplus();
        long sum = surplus.stream().mapToLong(sheet -> sheet.details().buildingCostsPence()).sum();
        ClaimBase base = new ClaimBase("assets.surplus.running-costs", "Running costs of surplus land and buildings", PRICES, Money.ofPence(sum), true, PRICES, REGISTER + ": what is marked as surplus and released",
                surplus.stream().anyMatch(PropertySheet::synthetic));
        return surplus.stream().map(sheet -> claim(sheet, base)).toList();
    }

    private static SavingClaim claim(PropertySheet sheet, ClaimBase base) {
        PropertyDetails said = sheet.details();
        Money cost = Money.ofPence(said.buildingCostsPence());
        return new SavingClaim(new RecordRef("property", sheet.organisation() + "/" + sheet.assetCode()), shortened("Running costs of " + said.calledName() + (said.name() == null || said.postTown() == null ? "" : ", " + said.postTown()), 200), SavingKind.RECURRENT, Cashability.CASHABLE, ValueType.FISCAL,
                Estimate.of(cost, null, cost), PRICES, said.uprn() == null ? null : "uprn:" + said.uprn(), base, sheet.organisation(), "It stays empty and goes on costing what it costs today.", "Sell it, let it or give up its lease",
                new EvidenceGrades(EvidenceGrades.BEST, EvidenceGrades.GUESS, EvidenceGrades.ofAge(said.applicableOn(), UkTime.today())),
                shortened(REGISTER + ", " + sheet.assetCode() + (sheet.importFile() == null ? "" : ", " + sheet.importFile() + " line " + sheet.importLine()), 300), sheet.synthetic());
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
