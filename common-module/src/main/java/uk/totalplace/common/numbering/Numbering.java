package uk.totalplace.common.numbering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import uk.totalplace.common.InvalidInput;

/** Hands out the references of one series, BAR-001, BAR-002 and so on; a ref that somebody brought along is not handed out again. */
@Entity
@Table(schema = "common", name = "numbering")
public class Numbering {
    @Id
    @Column(name = "series", length = 10)
    private String series;
    @Column(name = "next_number", nullable = false)
    private int nextNumber = 1;

    protected Numbering() {
    }

    Numbering(String series) {
        this.series = series;
    }

    String next() {
        return "%s-%03d".formatted(series, nextNumber++);
    }

    /** @throws InvalidInput when it is not a ref of this series */
    String taken(String ref) {
        if (!ref.matches(series + "-(?!000)\\d{3,6}")) {
            throw new InvalidInput("ref", "A reference here looks like " + series + "-001.");
        }
        nextNumber = Math.max(nextNumber, Integer.parseInt(ref.substring(series.length() + 1)) + 1);
        return ref;
    }
}
