package uk.totalplace.common.comment;

import uk.totalplace.common.Refusal;

/** The comment cannot be changed so, or not by this person. */
public class CommentClosed extends Refusal {
    CommentClosed(String message) {
        super(message);
    }
}
