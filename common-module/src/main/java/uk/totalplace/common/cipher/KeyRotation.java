package uk.totalplace.common.cipher;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** The last change of a module's key: asked for, under way, ended. What is left to do is told by the rows themselves, so it goes on after a breakdown. */
@Entity
@Table(schema = "common", name = "key_rotation")
public class KeyRotation {
    private static final int MOST_NAMED = 1000;

    @Id
    @Column(name = "module", length = 30)
    private String module;
    @Column(name = "started_by", nullable = false, length = 100)
    private String startedBy;
    @Column(name = "started_at", nullable = false)
    private LocalDateTime startedAt;
    @Column(name = "ended_at")
    private LocalDateTime endedAt;
    @Column(name = "rows_done", nullable = false)
    private long done;
    @Column(name = "rows_left", nullable = false)
    private long left;
    @Column(name = "left_named", length = 1000)
    private String leftNamed;

    protected KeyRotation() {
    }

    KeyRotation(String module, String by) {
        this.module = module;
        begin(by);
    }

    /** One that is under way goes on as it is. */
    final void begin(String by) {
        if (startedAt == null || endedAt != null) {
            startedBy = by;
            startedAt = LocalDateTime.now(ZoneOffset.UTC);
            endedAt = null;
            done = 0;
            lookAgain();
        }
    }

    void advance(int rows) {
        done += rows;
    }

    /** Somebody looks at every row that is left, perhaps for the second time after a breakdown. */
    final void lookAgain() {
        left = 0;
        leftNamed = null;
    }

    /** A row that cannot be read stays on its key; the first ones are named. */
    void leave(String row) {
        left++;
        String named = leftNamed == null ? row : leftNamed + "; " + row;
        leftNamed = named.length() > MOST_NAMED ? leftNamed : named;
    }

    void end() {
        endedAt = LocalDateTime.now(ZoneOffset.UTC);
    }

    RotationRow row() {
        return new RotationRow(module, startedBy, startedAt, endedAt, done, left, leftNamed);
    }
}
