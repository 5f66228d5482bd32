package uk.totalplace.board.deduction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Map;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.NotYours;
import uk.totalplace.common.StaleVersion;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.money.MoneyRange;
import uk.totalplace.common.record.RecordRef;
import uk.totalplace.common.record.Records;

/** What comes off each saving. Who keeps the saving enters it, as long as its figures may change, and estimates it by that; who sees the saving sees it. */
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
    @Inject
    private Event<DeductionsChanged> changes;

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

    /** @throws NotFound when nothing of that number comes off the saving, or the caller may not see it */
    public DeductionRow one(String saving, long id) {
        return existing(saving, id).row();
    }

    /** Whether the caller may say what comes off it. */
    public boolean isKept(String saving) {
        return records.isKeptBy(ref(saving), accounts.current());
    }

    /**
     * A signed saving goes back to estimated by this, and by every other change of what comes off it.
     *
     * @throws NotYours when the caller does not keep the saving
     */
    @RolesAllowed({Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE})
    public DeductionRow enter(EnterDeduction command) {
        mustKeep(command.saving());
        List<DeductionRow> there = repository.of(command.saving());
        command.details().check().unless(there.size() < MOST, "title", "At most " + MOST + " things come off a saving.").refuse();
        refuseTaken(there, command.details().title(), null);
        Deduction deduction = new Deduction(command.saving(), command.details(), accounts.current().name());
        repository.keep(deduction);
        audit.record(ref(command.saving()).toString(), "took off", words(deduction.row()));
        tell(command.saving());
        return deduction.row();
    }

    /**
     * Only other amounts are other figures: a title or a source said better leaves the signature.
     *
     * @throws NotYours when the caller does not keep the saving
     * @throws StaleVersion when somebody saved it since the caller opened it; it carries the {@link DeductionRow} as it stands
     */
    @RolesAllowed({Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE})
    public DeductionRow correct(CorrectDeduction command) {
        mustKeep(command.saving());
        Deduction deduction = opened(command.saving(), command.id(), command.version());
        command.details().check().refuse();
        refuseTaken(repository.of(command.saving()), command.details().title(), command.id());
        DeductionRow before = deduction.row();
        deduction.say(command.details());
        try {
            repository.keep(deduction);
        } catch (OptimisticLockException savedThisMoment) {
            throw new StaleVersion("what comes off", null);
        }
        audit.record(ref(command.saving()).toString(), "changed what comes off", "from " + words(before) + " to " + words(deduction.row()));
        if (!before.range().equals(deduction.row().range())) {
            tell(command.saving());
        }
        return deduction.row();
    }

    /** It comes off no more; that it did stays in the history. */
    @RolesAllowed({Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE})
    public void remove(String saving, long id, Integer version) {
        mustKeep(saving);
        Deduction deduction = opened(saving, id, version);
        repository.remove(deduction);
        audit.record(ref(saving).toString(), "no longer takes off", words(deduction.row()));
        tell(saving);
    }

    private void tell(String saving) {
        changes.fire(new DeductionsChanged(saving, accounts.current().name()));
    }

    private void mustKeep(String saving) {
        records.at(ref(saving));
        if (!isKept(saving)) {
            throw new NotYours("others");
        }
    }

    private Deduction existing(String saving, long id) {
        records.at(ref(saving));
        return repository.find(id).filter(deduction -> deduction.row().saving().equals(saving)).orElseThrow(() -> new NotFound("deduction " + id + " of " + saving));
    }

    private Deduction opened(String saving, long id, Integer version) {
        Deduction deduction = existing(saving, id);
        if (version == null || version != deduction.row().version()) {
            throw new StaleVersion("what comes off", deduction.row());
        }
        return deduction;
    }

    private static void refuseTaken(List<DeductionRow> there, String title, Long id) {
        if (there.stream().anyMatch(row -> !Long.valueOf(row.id()).equals(id) && row.title().equalsIgnoreCase(title.strip()))) {
            throw new InvalidInput("title", "“" + title.strip() + "” comes off it already.");
        }
    }

    private static String words(DeductionRow row) {
        return row.title() + ", " + row.range().words();
    }

    private static RecordRef ref(String saving) {
        return new RecordRef("saving", saving);
    }
}
