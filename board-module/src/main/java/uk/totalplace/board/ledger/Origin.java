package uk.totalplace.board.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * Where a saving comes from that a theme claims by its register: which theme, which record as {@code kind:code}, whether it still claims it, and whether by now it claims something else than was signed.
 * A saving that was typed in has none.
 */
@Embeddable
public class Origin implements Serializable {
    private static final long serialVersionUID = 1L;

    @Column(name = "claim_theme", length = 30)
    private String theme;
    @Column(name = "claim_record", length = 300)
    private String record;
    @Column(name = "claim_digest", length = 64)
    private String digest;
    @Column(name = "claim_standing")
    private Boolean standing;
    @Column(name = "claim_pending")
    private Boolean pending;

    protected Origin() {
    }

    Origin(String theme, String record, String digest, boolean standing, boolean pending) {
        this.theme = theme;
        this.record = record;
        this.digest = digest;
        this.standing = standing;
        this.pending = pending;
    }

    public String theme() {
        return theme;
    }

    public String record() {
        return record;
    }

    public boolean isStanding() {
        return standing;
    }

    public boolean isPending() {
        return pending;
    }

    String digest() {
        return digest;
    }
}
