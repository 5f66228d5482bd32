package uk.totalplace.barriers.ask;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import uk.totalplace.barriers.register.ResponseType;
import uk.totalplace.common.Violations;
import uk.totalplace.common.audit.Change;

/** Something the partners have asked of government, from the day it was submitted to the answer. A later answer takes the place of an earlier one; the audit log keeps both. */
@Entity
@Table(schema = "barriers", name = "ask")
public class Ask {
    @Id
    @Column(name = "ref", length = 20)
    private String ref;
    @Embedded
    private AskContent content;
    @Column(name = "response", length = 2000)
    private String response;
    @Enumerated(EnumType.STRING)
    @Column(name = "response_type", length = 20)
    private ResponseType responseType;
    @Column(name = "responded_on")
    private LocalDate respondedOn;
    @Column(name = "conditions", length = 1000)
    private String conditions;
    @Column(name = "review_on")
    private LocalDate reviewOn;
    @ElementCollection
    @CollectionTable(schema = "barriers", name = "ask_barrier", joinColumns = @JoinColumn(name = "ask_ref"))
    @Column(name = "barrier_ref", nullable = false, length = 20)
    private Set<String> barriers = new TreeSet<>();
    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected Ask() {
    }

    /** @param answer null while there is none */
    Ask(String ref, AskDetails said, Answer answer, AskCheck check) {
        boolean answered = answer != null && !answer.isEmpty();
        check.of(said).and(answered ? check.of(answer, said.submittedOn()) : new Violations()).refuse();
        this.ref = ref;
        content = new AskContent(said);
        barriers.addAll(said.barriers());
        if (answered) {
            keep(answer);
        }
    }

    /** Says anew what is asked, and gives what that changed. It was not submitted after the response to it came. */
    List<Change> correct(AskDetails said, AskCheck check) {
        check.of(said).unless(respondedOn == null || said.submittedOn() == null || !said.submittedOn().isAfter(respondedOn), "submittedOn", "The response came before that day.").refuse();
        AskDetails before = details();
        content = new AskContent(said);
        barriers.retainAll(said.barriers());
        barriers.addAll(said.barriers());
        return before.changesTo(details());
    }

    /** Takes down what government answered. What it comes to has to be said, and a later answer is not older than the one before. */
    void answer(Answer answer, AskCheck check) {
        check.of(answer, details().submittedOn())
                .unless(answer.type() != null, "responseType", "Say what the response comes to.")
                .unless(respondedOn == null || answer.on() == null || !answer.on().isBefore(respondedOn), "respondedOn", "A later response has come already.").refuse();
        keep(answer);
    }

    private void keep(Answer answer) {
        Answer plain = answer.plain();
        response = plain.response();
        responseType = plain.type();
        respondedOn = plain.on();
        conditions = plain.conditions();
        reviewOn = plain.reviewOn();
    }

    AskDetails details() {
        return content.with(barriers);
    }

    int version() {
        return version;
    }

    AskRow row() {
        return AskRow.of(ref, details(), new Answer(response, responseType, respondedOn, conditions, reviewOn), version);
    }
}
