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
        repository.openFor(upload.dataSet(), upload.organisation()).ifPresent(owed -> {
            owed.receive(upload.run());
            audit.recordAs(upload.by(), owed.subject(), "handed in", "upload " + upload.run());
        });
    }

    void undone(@Observes ImportUndone upload) {
        repository.restingOn(upload.run()).forEach(owed -> {
            boolean attested = owed.state() == ReturnState.ATTESTED;
            owed.lose();
            audit.recordAs(upload.by(), owed.subject(), "took back", "upload " + upload.run() + (attested ? "; the attestation goes with it" : ""));
        });
    }
}
