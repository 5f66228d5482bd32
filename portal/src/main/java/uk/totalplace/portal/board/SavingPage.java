package uk.totalplace.portal.board;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import uk.totalplace.board.ledger.HistoryEntry;
import uk.totalplace.board.ledger.MeasureSaving;
import uk.totalplace.board.ledger.SavingDesk;
import uk.totalplace.board.ledger.SavingLines;
import uk.totalplace.board.ledger.SavingLink;
import uk.totalplace.board.ledger.SavingSheet;
import uk.totalplace.board.ledger.Status;
import uk.totalplace.board.ledger.TakeStep;
import uk.totalplace.common.StaleVersion;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.portal.frame.EntryForm;
import uk.totalplace.portal.frame.Messages;
import uk.totalplace.portal.frame.Typed;

/** One saving: where it stands, what happened to it, and the forms of what may be done next. What it is stands in {@link SavingFacts}. */
@Named
@ViewScoped
public class SavingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private SavingLines savings;
    @Inject
    private SavingDesk desk;
    @Inject
    private EntryForm form;
    @Inject
    private Messages messages;
    @Inject
    private LedgerWords words;
    private String ref;
    private String step;
    private Integer version;
    private HashMap<String, Object> fields;
    private transient SavingSheet sheet;

    /** Reads the saving, and the version that a step will be taken from. */
    public void open() {
        version = getSheet().version();
        fields = new HashMap<>();
    }

    public SavingSheet getSheet() {
        if (sheet == null) {
            sheet = savings.sheet(ref);
        }
        return sheet;
    }

    public boolean isMover() {
        return !getSheet().waysOn().isEmpty();
    }

    /** The step whose form is shown: the one the address asks for, else the one that leads forward if it is this person's. Null where there is none. */
    public Status getNext() {
        List<Status> ways = getSheet().waysOn();
        return ways.stream().filter(way -> way.name().equals(step)).findFirst().orElse(ways.isEmpty() || !isForward(ways.get(0)) ? null : ways.get(0));
    }

    private boolean isForward(Status way) {
        return !way.isOut() && way.compareTo(getSheet().status()) > 0;
    }

    /** Whose turn it is where the next step is not this person's; empty where it is, or nothing follows. */
    public String getTurn() {
        Status status = getSheet().status();
        if (status.isOut() || status == Status.SUSTAINED || getSheet().waysOn().stream().anyMatch(this::isForward)) {
            return "";
        }
        Status next = Status.values()[status.ordinal() + 1];
        return next == Status.VALIDATED ? "It awaits the signature of finance, of somebody who did not estimate it." : "What comes next, “" + next.word() + "”, is not yours to decide.";
    }

    /** What the likeliest step still needs; of another step the form itself says it. */
    public List<String> getLacks() {
        return getNext() == null || getNext() != getSheet().waysOn().get(0) ? List.of() : getSheet().hindrances();
    }

    public String take() {
        return act("step", "Step taken.", typed -> {
            TakeStep command = new TakeStep(ref, version, getNext(), typed.day("on"), typed.text("note"));
            typed.refuseUnreadable();
            desk.take(command);
        });
    }

    public String measure() {
        return act("measure", "Measurement written down.", typed -> {
            MeasureSaving command = new MeasureSaving(ref, version, typed.day("from"), typed.day("to"), typed.pence("pence"), typed.text("evidence"));
            typed.refuseUnreadable();
            desk.measure(command);
        });
    }

    private String act(String name, String told, Consumer<Typed> deed) {
        Typed typed = new Typed();
        typed.fields().putAll(fields);
        String next = form.enter(name, () -> doOrSeeAnew(deed, typed), told, getRecordHref());
        if (next != null) {
            messages.kept(name + "-" + ref);
        }
        return next;
    }

    private void doOrSeeAnew(Consumer<Typed> deed, Typed typed) {
        try {
            deed.accept(typed);
        } catch (StaleVersion stale) {
            sheet = null;
            version = getSheet().version();
            throw stale;
        }
    }

    /** Whether what it brings can be measured now by this person. */
    public boolean isMeasurable() {
        SavingSheet s = getSheet();
        return words.isWriter() && !s.status().isOut() && s.status().compareTo(Status.PLANNED) >= 0;
    }

    public List<Status> getDone() {
        Status status = getSheet().status();
        return status.isOut() ? List.of() : List.of(Status.values()).subList(0, status.ordinal());
    }

    public List<Status> getAhead() {
        Status status = getSheet().status();
        return status.isOut() ? List.of() : List.of(Status.values()).subList(status.ordinal() + 1, Status.SUSTAINED.ordinal() + 1);
    }

    public List<HistoryEntry> getHistory() {
        return savings.history(ref);
    }

    public String moment(HistoryEntry entry) {
        return UkTime.words(entry.at());
    }

    public String getRecordHref() {
        return SavingLink.to(ref);
    }

    public Map<String, Object> getTyped() {
        return fields;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }
}
