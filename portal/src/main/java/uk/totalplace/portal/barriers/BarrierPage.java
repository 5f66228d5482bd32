package uk.totalplace.portal.barriers;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.totalplace.barriers.ask.AskRow;
import uk.totalplace.barriers.ask.Asks;
import uk.totalplace.barriers.register.BarrierDesk;
import uk.totalplace.barriers.register.BarrierLink;
import uk.totalplace.barriers.register.BarrierSheet;
import uk.totalplace.barriers.register.BarrierSheet.Stay;
import uk.totalplace.barriers.register.Barriers;
import uk.totalplace.barriers.register.HistoryEntry;
import uk.totalplace.barriers.register.Hop;
import uk.totalplace.barriers.register.ResponseType;
import uk.totalplace.barriers.register.Status;
import uk.totalplace.barriers.register.TakeStep;
import uk.totalplace.common.StaleVersion;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.portal.frame.EntryForm;
import uk.totalplace.portal.frame.Frame;
import uk.totalplace.portal.frame.Messages;
import uk.totalplace.portal.frame.Typed;
import uk.totalplace.portal.frame.ViewDate;

/** One barrier: what it is, where it stands and since when, and the form of the step that is next. */
@Named
@ViewScoped
public class BarrierPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Barriers barriers;
    @Inject
    private BarrierDesk desk;
    @Inject
    private Asks asks;
    @Inject
    private EntryForm form;
    @Inject
    private Messages messages;
    @Inject
    private Frame frame;
    @Inject
    private ViewDate viewDate;
    private String ref;
    private String step;
    private String ask;
    private Integer version;
    private HashMap<String, Object> fields;
    private transient BarrierSheet sheet;

    /** Reads the barrier, and the version that a step will be taken from. */
    public void open() {
        version = getSheet().version();
        fields = new HashMap<>();
        fields.put("on", BarrierFields.day(viewDate.getDay()));
        asks.find(ask).filter(row -> row.barriers().contains(ref) && row.responseType() != null).ifPresent(this::fill);
    }

    /** The answer to an ask that is for this barrier, to be taken down here when the person says so. */
    private void fill(AskRow answered) {
        fields.put("response", answered.responseType().name());
        fields.put("on", BarrierFields.day(answered.respondedOn()));
        fields.put("note", "Response to " + answered.ref() + ": " + answered.response());
    }

    public BarrierSheet getSheet() {
        if (sheet == null) {
            sheet = barriers.sheet(ref);
        }
        return sheet;
    }

    public boolean isMover() {
        return (frame.getCaller().has(Role.OFFICER) || frame.getCaller().has(Role.LEAD)) && !getSheet().waysOn().isEmpty();
    }

    /** The step whose form is shown: the one the address asks for, else the likeliest. Null at an end. */
    public Status getNext() {
        List<Status> ways = getSheet().waysOn();
        return ways.stream().filter(way -> way.name().equals(step)).findFirst().orElse(ways.isEmpty() ? null : ways.get(0));
    }

    public String getRecordHref() {
        return BarrierLink.to(ref);
    }

    public Hop[] getHops() {
        return Hop.values();
    }

    public ResponseType[] getResponses() {
        return ResponseType.values();
    }

    public String take() {
        Typed typed = new Typed();
        typed.fields().putAll(fields);
        String next = form.enter("step", () -> take(typed), "Step taken.", "");
        if (next != null) {
            messages.kept("step-" + ref);
        }
        return next == null ? null : getRecordHref() + "&faces-redirect=true";
    }

    private void take(Typed typed) {
        TakeStep command = new TakeStep(ref, version, getNext(), typed.day("on"), typed.text("note"), typed.choice("escalatedTo", Hop.class), typed.choice("response", ResponseType.class));
        typed.refuseUnreadable();
        try {
            desk.take(command);
        } catch (StaleVersion stale) {
            sheet = null;
            version = getSheet().version();
            throw stale;
        }
    }

    /** The states it went through, without the present one; one it came back to stands once, with its latest days. */
    public List<Stay> getDone() {
        List<Stay> done = new ArrayList<>();
        List<Stay> stays = getSheet().stays(viewDate.getDay());
        for (Stay stay : stays.subList(0, stays.size() - 1)) {
            done.removeIf(earlier -> earlier.status() == stay.status());
            done.add(stay);
        }
        done.removeIf(stay -> stay.status() == getSheet().status());
        return done;
    }

    /** The states that still lie on its straight way. */
    public List<Status> getAhead() {
        boolean local = !getSheet().details().level().needsGovernment() && getSheet().escalatedTo() == null;
        List<Status> straight = local ? List.of(Status.RAISED, Status.TRIAGED, Status.ACCEPTED, Status.IMPLEMENTING, Status.RESOLVED, Status.VERIFIED)
                : List.of(Status.RAISED, Status.TRIAGED, Status.ESCALATED, Status.AWAITING_RESPONSE, Status.RESPONSE_RECEIVED, Status.IMPLEMENTING, Status.RESOLVED, Status.VERIFIED);
        int at = straight.indexOf(getSheet().status());
        return at < 0 ? List.of() : straight.subList(at + 1, straight.size());
    }

    /** Every state it was in, with the days it lasted. */
    public List<Stay> getBefore() {
        List<Stay> stays = getSheet().stays(viewDate.getDay());
        return stays.subList(0, stays.size() - 1);
    }

    public List<HistoryEntry> getHistory() {
        return barriers.history(ref);
    }

    public String moment(HistoryEntry entry) {
        return UkTime.words(entry.at());
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

    public String getAsk() {
        return ask;
    }

    public void setAsk(String ask) {
        this.ask = ask;
    }
}
