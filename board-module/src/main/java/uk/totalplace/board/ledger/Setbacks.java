package uk.totalplace.board.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.Set;
import uk.totalplace.board.consent.AgreementLost;
import uk.totalplace.board.deduction.DeductionsChanged;
import uk.totalplace.common.StaleVersion;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.calendar.UkTime;

/** What takes a signed or agreed saving back though nobody corrects it: something else comes off it, or partners agree to it no more. Each such step is written down with its reason. */
@Dependent
class Setbacks {
    @Inject
    private SavingRepository repository;
    @Inject
    private ProposedLines proposals;
    @Inject
    private ThemeClaims themeClaims;
    @Inject
    private Audit audit;
    @Inject
    private Event<FiguresChanged> figures;

    void refigure(@Observes DeductionsChanged changed) {
        SavingLine line = repository.anew(changed.saving());
        keep(line, line.deduct(UkTime.today(), changed.by()), changed.by());
        figures.fire(new FiguresChanged(line.ref(), changed.by()));
        themeClaims.takeOver(line);
    }

    /** A word of somebody whom no saving of the proposal concerns takes nothing back. */
    void loseAgreement(@Observes AgreementLost lost) {
        if (lost.organisation() == null || proposals.concerned(Set.of(lost.proposal())).getOrDefault(lost.proposal(), Set.of()).contains(lost.organisation())) {
            proposals.agreed(lost.proposal()).forEach(ref -> {
                SavingLine line = repository.find(ref).orElseThrow();
                keep(line, line.loseAgreement(lost.by(), lost.why(), UkTime.today()), lost.by());
            });
        }
    }

    private void keep(SavingLine line, boolean back, String by) {
        try {
            repository.keep(line);
        } catch (OptimisticLockException savedThisMoment) {
            throw new StaleVersion("this saving", null);
        }
        if (back) {
            audit.recordAs(by, SavingDesk.subject(line.ref()), SavingDesk.STEPPED, line.lastStep());
        }
    }
}
