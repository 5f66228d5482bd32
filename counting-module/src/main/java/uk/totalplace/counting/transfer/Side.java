package uk.totalplace.counting.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What one side of a transfer says, in pence, and where it said it. A side that says nothing is null. */
@Embeddable
public class Side {
    @Column(name = "pence")
    private Long pence;
    @Enumerated(EnumType.STRING)
    @Column(name = "origin", length = 10)
    private Origin origin;
    @Column(name = "run")
    private Long run;
    @Column(name = "file", length = 200)
    private String file;
    @Column(name = "line")
    private Long line;

    protected Side() {
    }

    private Side(Long pence, Origin origin) {
        this.pence = pence;
        this.origin = origin;
    }

    /** Typed in, or what it was, when that says the same already: then it stays where it came from. */
    static Side of(Side before, Long said) {
        return said == null ? null : said.equals(pence(before)) ? before : new Side(said, Origin.TYPED);
    }

    static Long pence(Side side) {
        return side == null ? null : side.pence;
    }

    static SideSource source(Side side) {
        return side == null || side.pence == null ? null : new SideSource(side.origin, side.run, side.file, side.line);
    }
}
