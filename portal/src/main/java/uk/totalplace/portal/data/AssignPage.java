package uk.totalplace.portal.data;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.organisation.AssignHoldings;
import uk.totalplace.common.organisation.AssignHoldings.Pick;
import uk.totalplace.common.organisation.Assignments;
import uk.totalplace.common.organisation.Assignments.StillHeld;
import uk.totalplace.common.organisation.Held;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.portal.frame.Choice;
import uk.totalplace.portal.frame.EntryForm;
import uk.totalplace.portal.frame.Frame;
import uk.totalplace.portal.frame.Plural;

/** The form that assigns what a divided body still holds to one of its successors: what is ticked, or all of a kind. It first shows what would move. */
@Named
@ViewScoped
public class AssignPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Assignments assignments;
    @Inject
    private Organisations organisations;
    @Inject
    private EntryForm form;
    @Inject
    private Frame frame;
    private String code;
    private String successor;
    private ArrayList<Group> groups;
    private ArrayList<Line> lines;

    /** What is still held of one kind; {@code ticks} are by key, {@code all} ticks those that are not listed too. */
    public static class Group implements Serializable {
        private static final long serialVersionUID = 1L;
        private final String things;
        private final long number;
        private final ArrayList<Held> listed;
        private final HashMap<String, Object> ticks = new HashMap<>();
        private boolean all;

        Group(StillHeld held) {
            things = held.things();
            number = held.number();
            listed = new ArrayList<>(held.first());
        }

        Pick pick() {
            return new Pick(things, all, all ? List.of() : List.copyOf(Choice.chosen(ticks)));
        }

        public String getThings() {
            return things;
        }

        public long getNumber() {
            return number;
        }

        public List<Held> getListed() {
            return listed;
        }

        public long getMore() {
            return number - listed.size();
        }

        public Map<String, Object> getTicks() {
            return ticks;
        }

        public boolean isAll() {
            return all;
        }

        public void setAll(boolean all) {
            this.all = all;
        }
    }

    /** What becomes of things of one kind. */
    public record Line(String things, long moves, long stays, String remark) implements Serializable {
    }

    /** The stewards, and caseworkers for what is theirs alone. */
    public void guard() {
        form.guard(frame.isSteward() || frame.getCaller().has(Role.CASEWORKER));
    }

    public void open() {
        if (groups == null) {
            groups = new ArrayList<>(assignments.of(code).stream().map(Group::new).toList());
        }
    }

    public String preview() {
        form.done("assign", () -> lines = new ArrayList<>(assignments.preview(command()).stream().map(one -> new Line(one.things(), one.moves(), one.stays(), one.remark())).toList()));
        return null;
    }

    public String change() {
        lines = null;
        return null;
    }

    public String assign() {
        return form.enter("assign", () -> assignments.assign(command()), getSentence() + " to " + getSuccessorName() + ".", "/data/assign.xhtml?code=" + code);
    }

    private AssignHoldings command() {
        return new AssignHoldings(code, successor, groups.stream().map(Group::pick).toList());
    }

    /** What was shown, in a sentence without its end. */
    public String getSentence() {
        long moves = lines.stream().mapToLong(Line::moves).sum();
        return Plural.of(moves, "record") + (moves == 1 ? " passes" : " pass");
    }

    public List<Choice> getSuccessors() {
        Map<String, String> names = organisations.names();
        return assignments.heirs(code).stream().map(heir -> new Choice(heir, names.getOrDefault(heir, heir))).toList();
    }

    public String getSuccessorName() {
        return organisations.withCode(successor).name();
    }

    public String getName() {
        return organisations.withCode(code).name();
    }

    public List<Group> getGroups() {
        return groups;
    }

    public boolean isPreviewed() {
        return lines != null;
    }

    public List<Line> getLines() {
        return lines;
    }

    public String getSuccessor() {
        return successor;
    }

    public void setSuccessor(String successor) {
        this.successor = successor;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
