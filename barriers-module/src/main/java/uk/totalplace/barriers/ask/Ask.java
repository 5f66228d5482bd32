package uk.totalplace.barriers.ask;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import uk.totalplace.barriers.register.ResponseType;
import uk.totalplace.common.Violations;

/** Something the partners have asked of government, from the day it was submitted to the answer. */
@Entity
@Table(schema = "barriers", name = "ask")
public class Ask {
    @Id
    @Column(name = "ref", length = 20)
    private String ref;
    @Column(name = "text", nullable = false, length = 1000)
    private String text;
    @Enumerated(EnumType.STRING)
    @Column(name = "instrument", length = 30)
    private Instrument instrument;
    @Column(name = "statute", length = 300)
    private String statute;
    @Column(name = "department", length = 200)
    private String department;
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
    @Column(name = "response", length = 2000)
    private String response;
    @Enumerated(EnumType.STRING)
    @Column(name = "response_type", length = 20)
    private ResponseType responseType;
    @Column(name = "responded_on")
    private LocalDate respondedOn;
    @Column(name = "conditions", length = 1000)
    private String conditions;
    @Column(name = "source", length = 300)
    private String source;
    @ElementCollection
    @CollectionTable(schema = "barriers", name = "ask_barrier", joinColumns = @JoinColumn(name = "ask_ref"))
    @Column(name = "barrier_ref", nullable = false, length = 20)
    private Set<String> barriers = new TreeSet<>();
    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected Ask() {
    }

    /** @param known which of the barriers it names there are */
    Ask(String ref, SubmitAsk said, Set<String> known, LocalDate today) {
        Violations violations = new Violations()
                .text("text", said.text(), 1000, "Say what is asked for.")
                .mayStayEmpty("statute", said.statute(), 300)
                .mayStayEmpty("department", said.department(), 200)
                .mayStayEmpty("minister", said.minister(), 200)
                .unless(said.submittedOn() != null, "submittedOn", "Say on which day it was submitted.")
                .unless(said.submittedOn() == null || !said.submittedOn().isAfter(today), "submittedOn", "It is entered once it has been submitted, not before.")
                .mayStayEmpty("submittedIn", said.submittedIn(), 300)
                .mayStayEmpty("offer", said.offer(), 1000)
                .mayStayEmpty("response", said.response(), 2000)
                .mayStayEmpty("conditions", said.conditions(), 1000)
                .mayStayEmpty("source", said.source(), 300)
                .unless(said.responseDueOn() == null || said.submittedOn() == null || !said.responseDueOn().isBefore(said.submittedOn()), "responseDueOn", "A response is not due before the ask was submitted.")
                .unless((said.response() == null || said.response().isBlank()) == (said.respondedOn() == null), "respondedOn", "A response has its words and the day it came, both or neither.")
                .unless(said.responseType() == null || said.respondedOn() != null, "responseType", "What a response comes to is said with the response.")
                .unless(said.respondedOn() == null || said.submittedOn() == null || !said.respondedOn().isBefore(said.submittedOn()) && !said.respondedOn().isAfter(today), "respondedOn", "A response comes after the ask and not after today.");
        said.barriers().forEach(barrier -> violations.unless(known.contains(barrier), "barriers", "There is no barrier “" + barrier + "”."));
        violations.refuse();
        this.ref = ref;
        text = said.text().strip();
        instrument = said.instrument();
        statute = said.statute();
        department = said.department();
        minister = said.minister();
        submittedOn = said.submittedOn();
        submittedIn = said.submittedIn();
        offer = said.offer();
        responseDueOn = said.responseDueOn();
        response = said.response() == null || said.response().isBlank() ? null : said.response().strip();
        responseType = said.responseType();
        respondedOn = said.respondedOn();
        conditions = said.conditions();
        source = said.source();
        barriers.addAll(said.barriers());
    }

    AskRow row() {
        return new AskRow(ref, text, instrument, statute, department, minister, submittedOn, submittedIn, offer, responseDueOn, response, responseType, respondedOn, conditions, source,
                barriers.stream().sorted().toList(), version);
    }
}
