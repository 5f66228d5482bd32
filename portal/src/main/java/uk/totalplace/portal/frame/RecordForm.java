package uk.totalplace.portal.frame;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.StaleVersion;

/**
 * A form that enters a record, or corrects the one whose code stands in the address. When two people correct one record, the
 * second sees field by field what it was, what was saved and what was typed, and chooses; nothing is overwritten silently and
 * nothing typed is lost. A form says what its fields are and what its boundary does with them.
 */
public abstract class RecordForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private EntryForm entry;
    @Inject
    private Messages messages;
    private final Correction correction = new Correction();
    private String code;
    private String name;
    private boolean reading;

    /** What the form is called on the page and what it says. {@code list} is the address to go on to, mostly of the list the record stands in. */
    public record Sayings(String form, String addTitle, String added, String corrected, String list) {
    }

    protected abstract Sayings sayings();

    /** The fields that can be corrected, in the form's order. */
    protected abstract List<FormField> fields();

    /**
     * The record as it stands.
     *
     * @throws NotFound when there is none, or the caller may not see it
     */
    protected abstract SavedState saved(String code);

    protected abstract void add(Typed typed);

    /** @throws StaleVersion when somebody saved the record since the given version */
    protected abstract void correct(String code, int version, Typed typed);

    /** Fills the form from the record, once. */
    public void open() {
        if (code != null && name == null) {
            SavedState state = saved(code);
            entry.mustKeepFor(state.organisation());
            name = state.name();
            correction.open(state);
        }
    }

    /** The same where the page is also the record's own: who may not correct it reads it. */
    public void look() {
        if (code != null && name == null) {
            SavedState state = saved(code);
            name = state.name();
            correction.open(state);
            reading = !entry.mayKeepFor(state.organisation()) || !mayCorrect(state);
        }
    }

    /** Whether the register lets the person, who keeps such records, correct this one. */
    protected boolean mayCorrect(SavedState state) {
        return true;
    }

    /** Shows nobody a fresh form that the boundary would refuse. */
    public void guard() {
        if (isFresh()) {
            entry.guard();
        }
    }

    public boolean isCorrectable() {
        return !reading;
    }

    /** What the fields hold, in words. */
    public List<Map.Entry<String, String>> getFacts() {
        return fields().stream().map(field -> Map.entry(field.label(), field.say(Correction.held(correction.fields(), field)))).toList();
    }

    public String save() {
        Sayings sayings = sayings();
        String kept = getFormName();
        String next = isFresh() ? entry.enter(sayings.form(), () -> add(correction.typed()), sayings.added(), () -> sayings().list())
                : entry.enter(sayings.form(), this::correctOrCompare, sayings.corrected(), sayings.list());
        if (next != null) {
            messages.kept(kept);
        }
        return next;
    }

    private void correctOrCompare() {
        try {
            correct(code, correction.version(), correction.typed());
        } catch (StaleVersion stale) {
            if (correction.meets(fields(), saved(code))) {
                throw stale;
            }
            correct(code, correction.version(), correction.typed());
        }
    }

    /** Saves what was chosen: {@code each} as chosen field by field, or {@code mine} or {@code theirs} for all of them. */
    public String choose(String side) {
        if (!side.equals("each")) {
            correction.chooseAll(side);
        }
        List<String> waiting = correction.settle();
        waiting.forEach(label -> messages.refuse(null, "Choose one of the two for “" + label + "”."));
        return waiting.isEmpty() ? save() : null;
    }

    public boolean isFresh() {
        return code == null;
    }

    public String getTitle() {
        return isFresh() ? sayings().addTitle() : reading ? name : "Correct " + name;
    }

    /** What the browser keeps the typed words under: for each record its own, in one word. */
    public String getFormName() {
        return isFresh() ? sayings().form() : oneWord(sayings().form(), code);
    }

    protected static String oneWord(String... parts) {
        return String.join("-", parts).replaceAll("\\s", "_");
    }

    protected EntryForm entry() {
        return entry;
    }

    public Map<String, Object> getTyped() {
        return correction.fields();
    }

    public Correction getCorrection() {
        return correction;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
