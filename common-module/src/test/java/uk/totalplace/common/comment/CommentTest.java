package uk.totalplace.common.comment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.record.RecordRef;

class CommentTest {
    private static final Caller AUTHOR = new Caller("asha", "Asha", "E07000114", Set.of(Role.PARTNER));
    private static final Caller OTHER = new Caller("ben", "Ben", "E07000114", Set.of(Role.PARTNER));
    private static final Caller OFFICER = new Caller("officer", "Officer", null, Set.of(Role.OFFICER));
    private Comment comment;

    @BeforeEach
    void say() throws ReflectiveOperationException {
        comment = new Comment(new RecordRef("property", "E07000114/1"), " The roof\r\nleaks. ", AUTHOR);
        var id = Comment.class.getDeclaredField("id");
        id.setAccessible(true);
        id.set(comment, 7L);
    }

    @Test
    void the_lines_stay_as_they_were_broken() {
        assertEquals("The roof\nleaks.", comment.row(OTHER).words());
        assertFalse(comment.row(OTHER).edited());
    }

    @Test
    void only_its_author_edits_it_and_that_shows() {
        assertThrows(CommentClosed.class, () -> comment.edit("No.", OTHER));
        assertThrows(CommentClosed.class, () -> comment.edit("No.", OFFICER));
        comment.edit("The roof leaked.", AUTHOR);
        assertTrue(comment.row(OTHER).edited());
        assertTrue(comment.row(AUTHOR).editable());
        assertFalse(comment.row(OFFICER).editable());
    }

    @Test
    void the_same_words_are_no_edit() {
        comment.edit("The roof\nleaks.", AUTHOR);
        assertFalse(comment.row(OTHER).edited());
    }

    @Test
    void withdrawn_it_shows_who_withdrew_it_and_no_words() {
        assertThrows(CommentClosed.class, () -> comment.withdraw(OTHER));
        comment.withdraw(OFFICER);
        CommentRow row = comment.row(AUTHOR);
        assertNull(row.words());
        assertEquals("officer", row.withdrawnBy());
        assertFalse(row.editable() || row.withdrawable());
        assertThrows(CommentClosed.class, () -> comment.edit("Again.", AUTHOR));
        assertThrows(CommentClosed.class, () -> comment.withdraw(AUTHOR));
    }

    @Test
    void saying_nothing_or_too_much_is_refused() {
        RecordRef record = new RecordRef("property", "x");
        assertThrows(InvalidInput.class, () -> new Comment(record, " \n\u0000 ", AUTHOR));
        assertTrue(assertThrows(InvalidInput.class, () -> new Comment(record, "x".repeat(2001), AUTHOR)).getMessage().contains("2,001"));
    }
}
