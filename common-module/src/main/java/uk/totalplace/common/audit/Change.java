package uk.totalplace.common.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** One field of a record, as it was and as it is; null where there was or is nothing. */
@Embeddable
public class Change {
    @Column(name = "field", nullable = false, length = 100)
    private String field;
    @Column(name = "before_value", length = 4000)
    private String before;
    @Column(name = "after_value", length = 4000)
    private String after;

    protected Change() {
    }

    public Change(String field, Object before, Object after) {
        this.field = field;
        this.before = before == null ? null : before.toString();
        this.after = after == null ? null : after.toString();
    }

    public boolean isReal() {
        return !Objects.equals(before, after);
    }

    /** {@code Tenure from Freehold to Leasehold}. */
    public String words() {
        if (before == null) {
            return field + " set to " + after;
        }
        return after == null ? field + " cleared, it was " + before : field + " from " + before + " to " + after;
    }

    String canonical() {
        return field + '\u0001' + before + '\u0001' + after;
    }
}
