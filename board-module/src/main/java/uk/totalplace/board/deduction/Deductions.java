package uk.totalplace.board.deduction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.NotYours;
import uk.totalplace.common.Violations;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.money.MoneyRange;
import uk.totalplace.common.record.RecordRef;
import uk.totalplace.common.record.Records;

/** What comes off each saving. Who keeps the saving enters it; who sees the saving sees it. */
@Stateless
@RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
public class Deductions {
    private static final int MOST = 50;

    @Inject
    private DeductionRepository repository;
    @Inject
    private Records records;
    @Inject
    private Accounts accounts;
    @Inject
    private Audit audit;

    /** @throws uk.totalplace.common.NotFound when there is no such saving, or none that the caller may see */
    public List<DeductionRow> of(String saving) {
        records.at(ref(saving));
        return repository.of(saving);
    }

    /** All that comes off each saving, for sums over savings that the caller may see; a saving that nothing comes off is missing. */
    public Map<String, MoneyRange> sums() {
        return repository.sums();
    }

    /** What is left of an amount: worst case meets worst case. */
    public MoneyRange left(MoneyRange gross, List<DeductionRow> deductions) {
        return gross.less(deductions.stream().map(DeductionRow::range).reduce(MoneyRange.exactly(Money.NOTHING), MoneyRange::plus));
    }

    /** @throws NotYours when the caller does not keep the saving */
    @RolesAllowed({Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE})
    public DeductionRow enter(EnterDeduction said) {
        records.at(ref(said.saving()));
        if (!records.isKeptBy(ref(said.saving()), accounts.current())) {
            throw new NotYours("others");
        }
        List<DeductionRow> there = repository.of(said.saving());
        new Violations()
                .text("title", said.title(), 200, "Say what comes off.")
                .unless(said.lowPence() != null && said.lowPence() >= 0, "lowPence", "Give the low end, nothing or more.")
                .unless(said.highPence() != null, "highPence", "Give the high end.")
                .unless(said.lowPence() == null || said.highPence() == null || said.lowPence() <= said.highPence(), "lowPence", "The range is upside down: its low end is above its high end.")
                .text("source", said.source(), 300, "Name the source.")
                .unless(there.size() < MOST, "title", "At most " + MOST + " things come off a saving.").refuse();
        if (there.stream().anyMatch(row -> row.title().equalsIgnoreCase(said.title().strip()))) {
            throw new InvalidInput("title", "“" + said.title().strip() + "” comes off it already.");
        }
        Deduction deduction = new Deduction(said, accounts.current().name());
        repository.keep(deduction);
        audit.record(ref(said.saving()).toString(), "took off", said.title().strip() + ", " + deduction.row().range().words());
        return deduction.row();
    }

    private static RecordRef ref(String saving) {
        return new RecordRef("saving", saving);
    }
}
