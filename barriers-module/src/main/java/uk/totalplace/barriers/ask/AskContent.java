package uk.totalplace.barriers.ask;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Set;

/** What is said of an ask, field by field, as its row keeps it. */
@Embeddable
public class AskContent {
    @Column(name = "text", nullable = false, length = 1000)
    private String text;
    @Enumerated(EnumType.STRING)
    @Column(name = "instrument", length = 30)
    private Instrument instrument;
    @Column(name = "statute", length = 300)
    private String statute;
    @Column(name = "department", length = 200)
    private String department;
    @Column(name = "official", length = 200)
    private String official;
    @Column(name = "minister", length = 200)
    private String minister;
    @Column(name = "submitted_on", nullable = false)
    private LocalDate submittedOn;
    @Column(name = "submitted_in", length = 300)
    private String submittedIn;
    @Column(name = "offer", length = 1000)
    private String offer;
    @Column(name = "response_due_on")
    private LocalDate responseDueOn;
    @Column(name = "benefit", length = 1000)
    private String benefit;
    @Column(name = "evidence", length = 2000)
    private String evidence;
    @Column(name = "published", nullable = false)
    private boolean published;
    @Column(name = "source", length = 300)
    private String source;
    @Column(name = "promise", length = 2000)
    private String promise;
    @Column(name = "promised_by", length = 200)
    private String promisedBy;
    @Column(name = "promised_on")
    private LocalDate promisedOn;
    @Column(name = "promised_in", length = 300)
    private String promisedIn;
    @Enumerated(EnumType.STRING)
    @Column(name = "promise_state", length = 20)
    private PromiseState promiseState;
    @Column(name = "next_step", length = 1000)
    private String nextStep;

    protected AskContent() {
    }

    AskContent(AskDetails said) {
        text = said.text().strip();
        instrument = said.instrument();
        statute = Said.plain(said.statute());
        department = Said.plain(said.department());
        official = Said.plain(said.official());
        minister = Said.plain(said.minister());
        submittedOn = said.submittedOn();
        submittedIn = Said.plain(said.submittedIn());
        offer = Said.plain(said.offer());
        responseDueOn = said.responseDueOn();
        benefit = Said.plain(said.benefit());
        evidence = Said.plain(said.evidence());
        published = said.published();
        source = Said.plain(said.source());
        if (said.promise() != null) {
            promise = said.promise().words().strip();
            promisedBy = said.promise().by().strip();
            promisedOn = said.promise().on();
            promisedIn = said.promise().in().strip();
            promiseState = said.promise().state();
            nextStep = Said.plain(said.promise().nextStep());
        }
    }

    AskDetails with(Set<String> barriers) {
        return new AskDetails(text, instrument, statute, department, official, minister, submittedOn, submittedIn, offer, responseDueOn, benefit, evidence, published, source, barriers,
                promise == null ? null : new Promise(promise, promisedBy, promisedOn, promisedIn, promiseState, nextStep));
    }
}
