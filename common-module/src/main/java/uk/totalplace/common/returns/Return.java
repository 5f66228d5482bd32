package uk.totalplace.common.returns;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import uk.totalplace.common.Violations;

/**
 * What one organisation owes to one call: due, received with an upload that was taken or a total that was entered, and attested by somebody who speaks for
 * the organisation. When what it rests on is undone, it rests on the upload or the total before or is due again, and nobody's word stands behind it any more. Times are UTC.
 */
@Entity
@Table(schema = "common", name = "called_return")
public class Return {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "called_return")
    @SequenceGenerator(name = "called_return", schema = "common", sequenceName = "called_return_seq", allocationSize = 1)
    @Column(name = "id")
    private Long id;
    @Column(name = "call_id", nullable = false)
    private long call;
    @Column(name = "organisation_code", nullable = false, length = 40)
    private String organisation;
    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 20)
    private ReturnState state = ReturnState.DUE;
    @Column(name = "run_id")
    private Long run;
    /** The total that was entered without a file; it is kept while an upload takes its place. */
    @Column(name = "entered_pence")
    private Long enteredPence;
    @Column(name = "said_by", length = 100)
    private String saidBy;
    @Column(name = "said_as", length = 200)
    private String saidAs;
    @Column(name = "said_at")
    private LocalDateTime saidAt;
    @Column(name = "note", length = 500)
    private String note;
    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected Return() {
    }

    Return(long call, String organisation) {
        this.call = call;
        this.organisation = organisation;
    }

    /** It rests on this upload from now on; who attested an earlier one has not attested this. */
    void receive(long upload) {
        unsay();
        run = upload;
        state = ReturnState.RECEIVED;
    }

    /** It rests on this total from now on; who attested what was there before has not attested this. */
    void enter(long pence) {
        unsay();
        run = null;
        enteredPence = pence;
        state = ReturnState.RECEIVED;
    }

    /**
     * @throws ReturnRefusal when nothing has been received, or it is settled
     * @throws uk.totalplace.common.InvalidInput when the person does not say in which office
     */
    void attest(AttestReturn command, String by) {
        if (state != ReturnState.RECEIVED) {
            throw new ReturnRefusal(state == ReturnState.DUE ? "Nothing has been received yet that could be attested: hand it in first." : "This return is settled already: " + state.word().toLowerCase(Locale.ROOT) + ".");
        }
        say(command, by);
        state = ReturnState.ATTESTED;
    }

    /**
     * @throws ReturnRefusal when something has been received, or it is settled
     * @throws uk.totalplace.common.InvalidInput without a reason
     */
    void nothing(AttestReturn command, String by) {
        if (state != ReturnState.DUE) {
            throw new ReturnRefusal(state == ReturnState.RECEIVED ? received() : "This return is settled already: " + state.word().toLowerCase(Locale.ROOT) + ".");
        }
        new Violations().text("note", command.note(), 500, "Say why there is nothing to return.").refuse();
        say(command, by);
        state = ReturnState.NOTHING;
    }

    private String received() {
        return run == null ? "A total has been entered for this return; if there is nothing to return, correct it to nothing and attest that." : "An upload has been received for this return; undo it first if there is nothing to return.";
    }

    /**
     * The programme office asks again.
     *
     * @throws ReturnRefusal unless it is settled
     */
    void reopen() {
        if (!state.isSettled()) {
            throw new ReturnRefusal("Only a settled return can be opened again; this one is " + state.word().toLowerCase(Locale.ROOT) + ".");
        }
        unsay();
        state = resting();
    }

    /** The upload it rested on has been undone. @param earlier the newest one that answered it and still stands; null where there is none, and then a total that was entered stands again */
    void lose(Long earlier) {
        unsay();
        run = earlier;
        state = resting();
    }

    private ReturnState resting() {
        return run == null && enteredPence == null ? ReturnState.DUE : ReturnState.RECEIVED;
    }

    private void say(AttestReturn command, String by) {
        new Violations().text("position", command.position(), 200, "Say in which position you speak for the organisation.").mayStayEmpty("note", command.note(), 500).refuse();
        saidBy = by;
        saidAs = command.position().strip();
        saidAt = LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
        note = command.note() == null || command.note().isBlank() ? null : command.note().strip();
    }

    private void unsay() {
        saidBy = null;
        saidAs = null;
        saidAt = null;
        note = null;
    }

    Long id() {
        return id;
    }

    String organisation() {
        return organisation;
    }

    ReturnState state() {
        return state;
    }

    int version() {
        return version;
    }

    String subject() {
        return "return:" + id;
    }
}
