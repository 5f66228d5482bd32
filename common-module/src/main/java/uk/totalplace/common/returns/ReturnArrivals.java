package uk.totalplace.common.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.intake.ImportTaken;
import uk.totalplace.common.intake.ImportUndone;

/** Hears that an upload was taken or undone, in the same transaction, and lets the return it answers follow: nobody has to say so a second time. */
@ApplicationScoped
public class ReturnArrivals {
    @Inject
    private ReturnRepository repository;
    @Inject
    private Audit audit;

    void taken(@Observes ImportTaken upload) {
        Answered.by(upload.years(), repository.openFor(upload.dataSet(), upload.organisation())).forEach(id -> {
            Return owed = repository.find(id).orElseThrow();
            boolean attested = owed.state() == ReturnState.ATTESTED;
            owed.receive(upload.run());
            repository.keepAnswer(id, upload.run());
            audit.recordAs(upload.by(), owed.subject(), "handed in", "upload " + upload.run() + (attested ? "; what was attested is not this" : ""));
        });
    }

    void undone(@Observes ImportUndone upload) {
        repository.restingOn(upload.run()).forEach(owed -> {
            boolean attested = owed.state() == ReturnState.ATTESTED;
            Long earlier = repository.standingBefore(owed.id(), upload.run());
            owed.lose(earlier);
            audit.recordAs(upload.by(), owed.subject(), "took back", "upload " + upload.run() + (attested ? "; the attestation goes with it" : "") + (earlier == null ? "" : "; it rests on upload " + earlier + " again"));
        });
    }
}
