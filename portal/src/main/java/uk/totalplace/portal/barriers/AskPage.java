package uk.totalplace.portal.barriers;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.totalplace.barriers.ask.Answer;
import uk.totalplace.barriers.ask.AskLink;
import uk.totalplace.barriers.ask.AskRow;
import uk.totalplace.barriers.ask.Asks;
import uk.totalplace.barriers.ask.LetterRow;
import uk.totalplace.barriers.ask.RecordLetter;
import uk.totalplace.barriers.ask.RecordResponse;
import uk.totalplace.barriers.register.BarrierSheet;
import uk.totalplace.barriers.register.Barriers;
import uk.totalplace.barriers.register.ResponseType;
import uk.totalplace.barriers.register.Status;
import uk.totalplace.common.StaleVersion;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.audit.AuditRow;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.portal.frame.EntryForm;
import uk.totalplace.portal.frame.Messages;
import uk.totalplace.portal.frame.Typed;
import uk.totalplace.portal.frame.ViewDate;

/** One ask: what was asked, the answer and the letters, the barriers it would remove, and the forms that take down a response or a letter. */
@Named
@ViewScoped
public class AskPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_LETTERS = 100;

    @Inject
    private Asks asks;
    @Inject
    private Barriers barriers;
    @Inject
    private Accounts accounts;
    @Inject
    private AskWords words;
    @Inject
    private EntryForm form;
    @Inject
    private Messages messages;
    @Inject
    private ViewDate viewDate;
    private String ref;
    private String act;
    private Integer version;
    private final HashMap<String, Object> answer = new HashMap<>();
    private final HashMap<String, Object> letter = new HashMap<>();
    private transient AskRow ask;

    /** Reads the ask, and the version that a response will be taken down to. */
    public void open() {
        version = getAsk().version();
        answer.put("respondedOn", Typed.written(viewDate.getDay()));
        letter.put("on", Typed.written(viewDate.getDay()));
    }

    public AskRow getAsk() {
        if (ask == null) {
            ask = asks.withRef(ref);
        }
        return ask;
    }

    public List<BarrierSheet> getBarriers() {
        return getAsk().barriers().stream().map(barriers::find).flatMap(Optional::stream).toList();
    }

    /** Whether the answer to the ask could be taken down at the barrier too; a person does that there. */
    public boolean isAnswerOpen(BarrierSheet barrier) {
        return getAsk().responseType() != null && barrier.status() == Status.AWAITING_RESPONSE;
    }

    /** The latest, at most {@value #MOST_LETTERS}; the API has all of them. */
    public List<LetterRow> getLetters() {
        return asks.letters(ref, (int) Math.max(0, asks.countLetters(ref) - MOST_LETTERS), MOST_LETTERS);
    }

    public String getLettersSentence() {
        long all = asks.countLetters(ref);
        return all == 0 ? "Nothing has been written down yet." : all <= MOST_LETTERS ? "Letters, calls and meetings, the oldest first." : "The latest " + MOST_LETTERS + " of " + all + " letters, calls and meetings.";
    }

    public List<AuditRow> getHistory() {
        return asks.history(ref);
    }

    public String by(AuditRow deed) {
        return accounts.displayName(deed.actor());
    }

    public String moment(AuditRow deed) {
        return UkTime.words(deed.at());
    }

    /** Whether the person wants to take down a {@code respond} or a {@code letter}, and may. */
    public boolean acting(String what) {
        return what.equals(act) && words.isKeeper();
    }

    public String respond() {
        Typed typed = typed(answer);
        return done("respond", () -> {
            Answer said = new Answer(typed.text("response"), typed.choice("responseType", ResponseType.class), typed.day("respondedOn"), typed.text("conditions"), typed.day("reviewOn"));
            typed.refuseUnreadable();
            respond(said);
        }, "Response taken down.");
    }

    private void respond(Answer said) {
        try {
            asks.respond(new RecordResponse(ref, version, said));
        } catch (StaleVersion stale) {
            ask = null;
            version = getAsk().version();
            throw stale;
        }
    }

    public String write() {
        Typed typed = typed(letter);
        return done("letter", () -> {
            RecordLetter said = new RecordLetter(ref, typed.day("on"), typed.text("from"), typed.text("to"), typed.text("said"));
            typed.refuseUnreadable();
            asks.write(said);
        }, "Written down.");
    }

    private String done(String name, Runnable deed, String told) {
        String next = form.enter(name, deed, told, AskLink.to(ref));
        if (next != null) {
            messages.kept(name + "-" + ref);
        }
        return next;
    }

    private static Typed typed(Map<String, Object> fields) {
        Typed typed = new Typed();
        typed.fields().putAll(fields);
        return typed;
    }

    public ResponseType[] getResponseTypes() {
        return ResponseType.values();
    }

    public Map<String, Object> getAnswer() {
        return answer;
    }

    public Map<String, Object> getLetter() {
        return letter;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }
}
