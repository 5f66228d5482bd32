package uk.totalplace.portal.record;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.totalplace.common.Refusal;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.comment.CommentRow;
import uk.totalplace.common.comment.Comments;
import uk.totalplace.common.record.RecordRef;
import uk.totalplace.portal.frame.EntryForm;
import uk.totalplace.portal.frame.Messages;
import uk.totalplace.portal.frame.Plural;

/** What people say about the record that a page shows. It remembers what it has shown, so that a button means the comment above it. */
@Named
@ViewScoped
public class CommentsPart implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int A_PAGE = 20;

    @Inject
    private Comments comments;
    @Inject
    private Accounts accounts;
    @Inject
    private RecordAddress address;
    @Inject
    private EntryForm form;
    @Inject
    private Messages messages;
    @Inject
    private HttpServletRequest request;
    private int first;
    private long edited;
    private Integer version;
    private Long total;
    private ArrayList<CommentRow> rows;
    private HashMap<String, Object> typed;
    private transient Map<String, String> names;

    /** Where in the thread the address says the reader is, and which comment is to be edited. */
    @PostConstruct
    void open() {
        first = (int) number(request.getParameter("first"));
        first -= first % A_PAGE;
        edited = number(request.getParameter("edit"));
    }

    private static long number(String text) {
        return text != null && text.matches("\\d{1,9}") ? Long.parseLong(text) : 0;
    }

    public List<CommentRow> rows(String record) {
        if (rows == null) {
            rows = new ArrayList<>(comments.page(RecordRef.parse(record), first, A_PAGE));
        }
        return rows;
    }

    public long total(String record) {
        if (total == null) {
            total = comments.count(RecordRef.parse(record));
        }
        return total;
    }

    public String sentence(String record) {
        return total(record) == 0 ? "Nobody has commented yet." : Plural.of(total(record), "comment") + ", the latest first.";
    }

    /** The words of the comment that is being edited stand in the form until something else is typed. */
    public Map<String, Object> typed(String record) {
        if (typed == null) {
            typed = new HashMap<>();
            rows(record).stream().filter(row -> row.id() == edited && row.editable()).forEach(row -> {
                typed.put("words", row.words());
                version = row.version();
            });
        }
        return typed;
    }

    public boolean editing(String record) {
        return !typed(record).isEmpty() && version != null;
    }

    public String keepName(String record) {
        return "comment-" + record.replaceAll("\\s", "_") + (editing(record) ? "-" + edited : "");
    }

    public String save(String record) {
        String words = (String) typed(record).get("words");
        boolean editing = editing(record);
        String next = form.enter("comment", () -> save(record, words, editing), editing ? "Comment edited." : "Comment added.", address.of(record));
        if (next != null) {
            messages.kept(keepName(record));
        }
        return next;
    }

    private void save(String record, String words, boolean editing) {
        if (editing) {
            comments.edit(edited, version, words);
        } else {
            comments.say(RecordRef.parse(record), words);
        }
    }

    public String withdraw(String record, CommentRow row) {
        try {
            comments.withdraw(row.id());
            messages.tell("Comment withdrawn.");
        } catch (Refusal refusal) {
            messages.refuse(null, refusal.getMessage());
        }
        return address.redirectTo(record);
    }

    /** The rest of the address of the page around, for links that stay on it. */
    public String query(String record) {
        return address.query(record);
    }

    public String who(String record, String name) {
        if (names == null) {
            Set<String> all = rows(record).stream().flatMap(row -> Stream.of(row.writtenBy(), row.withdrawnBy() == null ? row.writtenBy() : row.withdrawnBy())).collect(Collectors.toSet());
            names = accounts.displayNames(all);
        }
        return names.getOrDefault(name, name);
    }

    public String moment(LocalDateTime utc) {
        return UkTime.words(utc);
    }

    public boolean isSpeaker() {
        return comments.maySpeak();
    }

    public int getFirst() {
        return first;
    }

    public int getSize() {
        return A_PAGE;
    }

    public int getLongest() {
        return Comments.LONGEST;
    }
}
