package uk.totalplace.common.comment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Set;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.StaleVersion;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.audit.Change;
import uk.totalplace.common.record.RecordRef;
import uk.totalplace.common.record.Records;

/** What people say about records. Who may see the record reads along; who works on the programme speaks; who only reads or audits does not. */
@Stateless
@RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
public class Comments {
    /** The most characters of one comment. */
    public static final int LONGEST = Comment.LONGEST;
    private static final int LARGEST_PAGE = 500;
    private static final Set<String> SPEAKERS = Set.of(Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.CASEWORKER);

    @Inject
    private CommentRepository repository;
    @Inject
    private Records records;
    @Inject
    private Accounts accounts;
    @Inject
    private Audit audit;

    /** The latest first. @throws NotFound when there is no such record, or it is not the caller's to see */
    public List<CommentRow> page(RecordRef record, int first, int size) {
        Caller caller = accounts.current();
        return repository.on(records.at(record).ref(), first, Math.min(size, LARGEST_PAGE)).stream().map(comment -> comment.row(caller)).toList();
    }

    public long count(RecordRef record) {
        return repository.count(records.at(record).ref());
    }

    public boolean maySpeak() {
        return accounts.current().roles().stream().anyMatch(SPEAKERS::contains);
    }

    /** @throws NotFound when there is no such comment, or its record is not the caller's to see */
    public CommentRow row(long id) {
        return visible(id).row(accounts.current());
    }

    /** @throws uk.totalplace.common.InvalidInput when nothing is said, or too much */
    @RolesAllowed({Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.CASEWORKER})
    public CommentRow say(RecordRef record, String words) {
        Caller caller = accounts.current();
        Comment comment = new Comment(records.at(record).ref(), words, caller);
        repository.keep(comment);
        audit.record(subject(comment), "commented", "on " + record);
        return comment.row(caller);
    }

    /**
     * Changes the words of one's own comment; the audit log keeps both.
     *
     * @param version of the state the person saw
     * @throws StaleVersion when it was changed since; it carries the {@link CommentRow} as it stands
     */
    @RolesAllowed({Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.CASEWORKER})
    public CommentRow edit(long id, Integer version, String words) {
        Caller caller = accounts.current();
        Comment comment = visible(id);
        if (version == null || version != comment.version()) {
            throw new StaleVersion("this comment", comment.row(caller));
        }
        String before = comment.words();
        comment.edit(words, caller);
        audit.changed(subject(comment), List.of(new Change("Words", before, comment.words())));
        return kept(comment, caller);
    }

    /** Takes a comment back; who took it back stays to be read. */
    @RolesAllowed({Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.CASEWORKER})
    public CommentRow withdraw(long id) {
        Caller caller = accounts.current();
        Comment comment = visible(id);
        comment.withdraw(caller);
        audit.record(subject(comment), "withdrew", "a comment on " + comment.record());
        return kept(comment, caller);
    }

    /** The log keeps the deeds at the comment and not at its record, whose history everybody reads: what is withdrawn must not stand there. */
    private static String subject(Comment comment) {
        return "comment:" + comment.id();
    }

    private CommentRow kept(Comment comment, Caller caller) {
        try {
            repository.keep(comment);
        } catch (OptimisticLockException savedThisMoment) {
            throw new StaleVersion("this comment", null);
        }
        return comment.row(caller);
    }

    private Comment visible(long id) {
        return repository.find(id).filter(comment -> records.find(comment.record()).isPresent()).orElseThrow(() -> new NotFound("comment " + id));
    }
}
