package uk.totalplace.common.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.intake.ImportTaken;
import uk.totalplace.common.intake.ImportUndone;
import uk.totalplace.common.money.Money;

/** Hears that an upload was taken or undone or a total entered, in the same transaction, and lets the return it answers follow: nobody has to say so a second time. */
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

    /** A total answers as a file does. Saved again as it was, it answers only what still waits. */
    void entered(@Observes TotalEntered total) {
        Answered.by(Set.of(total.year()), repository.openFor(total.dataSet(), total.organisation())).stream().map(id -> repository.find(id).orElseThrow()).filter(owed -> total.changed() || owed.state() == ReturnState.DUE).forEach(owed -> {
            boolean attested = owed.state() == ReturnState.ATTESTED;
            owed.enter(total.pence());
            audit.recordAs(total.by(), owed.subject(), "handed in", "a total of " + Money.ofPence(total.pence()).exactWords() + (attested ? "; what was attested is not this" : ""));
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
