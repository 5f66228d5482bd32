package uk.totalplace.board.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import uk.totalplace.board.consent.AgreementLost;
import uk.totalplace.board.ledger.FiguresChanged;
import uk.totalplace.common.audit.Audit;

/** Nobody is bound to figures that he did not see: when those of a saving change, each proposal that puts it forward begins another edition, where somebody had spoken on it. */
@ApplicationScoped
public class EditionsByFigures {
    @Inject
    private ProposalRepository repository;
    @Inject
    private Audit audit;
    @Inject
    private Event<AgreementLost> losses;

    void beginAnew(@Observes FiguresChanged changed) {
        repository.spokenOn(changed.saving()).forEach(proposal -> {
            proposal.beginAnew();
            repository.keep(proposal);
            String ref = proposal.sheet(false).ref();
            audit.recordAs(changed.by(), "proposal:" + ref, "put anew to the partners", "in edition %d, because figures of %s changed".formatted(proposal.edition(), changed.saving()));
            losses.fire(new AgreementLost(ref, null, changed.by(), "%s was put anew to the partners, because figures of %s changed.".formatted(ref, changed.saving())));
        });
    }
}
