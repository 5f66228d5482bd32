package uk.totalplace.portal.frame;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The correction of one record, from the state the person opened to the one that is saved. When somebody else saved the record
 * meanwhile, it knows each field on which the two differ, what it was before both, and what the person chooses.
 */
public class Correction implements Serializable {
    private static final long serialVersionUID = 1L;
    static final String MINE = "mine";
    static final String THEIRS = "theirs";

    private final HashMap<String, Object> typed = new HashMap<>();
    private final HashMap<String, Object> opened = new HashMap<>();
    private final ArrayList<Difference> differences = new ArrayList<>();
    private final HashMap<String, String> choices = new HashMap<>();
    private int version;

    /** A field that somebody else saved otherwise than the person typed it, in words; {@code saved} is what the form would hold. */
    public record Difference(String field, String label, String was, String theirs, String mine, Serializable saved) implements Serializable {
    }

    void open(SavedState state) {
        typed.putAll(state.fields());
        see(state);
    }

    /**
     * Compares what the person typed with what somebody else saved meanwhile. What the person did not touch is theirs unless the
     * person says otherwise; what both changed has to be chosen.
     *
     * @return whether there is anything to choose
     */
    boolean meets(List<FormField> fields, SavedState theirs) {
        differences.clear();
        choices.clear();
        for (FormField field : fields) {
            String was = held(opened, field);
            String now = held(theirs.fields(), field);
            String mine = held(typed, field);
            if (!now.equals(was) && !now.equals(mine)) {
                differences.add(new Difference(field.name(), field.label(), field.say(was), field.say(now), field.say(mine), (Serializable) theirs.fields().get(field.name())));
                if (mine.equals(was)) {
                    choices.put(field.name(), THEIRS);
                }
            }
        }
        see(theirs);
        return !differences.isEmpty();
    }

    /** Puts what was chosen into the form; gives the names of the fields that still wait for a choice, and then changes nothing. */
    List<String> settle() {
        List<String> open = differences.stream().filter(difference -> choices.get(difference.field()) == null).map(Difference::label).toList();
        if (open.isEmpty()) {
            differences.stream().filter(difference -> THEIRS.equals(choices.get(difference.field()))).forEach(difference -> typed.put(difference.field(), difference.saved()));
            differences.clear();
        }
        return open;
    }

    void chooseAll(String side) {
        differences.forEach(difference -> choices.put(difference.field(), side));
    }

    private void see(SavedState state) {
        opened.clear();
        opened.putAll(state.fields());
        version = state.version();
    }

    static String held(Map<String, Object> fields, FormField field) {
        Object held = fields.get(field.name());
        return held == null || Boolean.FALSE.equals(held) ? "" : held.toString().strip().replace("\r\n", "\n");
    }

    int version() {
        return version;
    }

    /** What was typed, to be read afresh each time it is saved. */
    Typed typed() {
        Typed fresh = new Typed();
        fresh.fields().putAll(typed);
        return fresh;
    }

    Map<String, Object> fields() {
        return typed;
    }

    public boolean isOpen() {
        return !differences.isEmpty();
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    public Map<String, String> getChoices() {
        return choices;
    }
}
