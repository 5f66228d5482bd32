package uk.totalplace.common.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What an attempt at an upload has read, and what became of it. Begun again, it counts anew. */
@Embeddable
class ImportCounts {
    /** So far and no further while the end is still to come. */
    private static final int BEFORE_THE_END = 95;

    @Column(name = "lines_read", nullable = false)
    private long read;
    @Column(name = "lines_taken", nullable = false)
    private long taken;
    @Column(name = "lines_unchanged", nullable = false)
    private long unchanged;
    @Column(name = "lines_refused", nullable = false)
    private long refused;
    @Column(name = "lines_skipped", nullable = false)
    private long skipped;
    @Column(name = "amount_pence")
    private Long amountPence;
    @Column(name = "progress_percent", nullable = false)
    private int progressPercent;
    @Column(name = "problems_left_out", nullable = false)
    private long problemsLeftOut;

    void forget() {
        read = 0;
        taken = 0;
        unchanged = 0;
        refused = 0;
        skipped = 0;
        amountPence = null;
        progressPercent = 0;
        problemsLeftOut = 0;
    }

    void advance(long linesRead, long linesRefused, long linesSkipped, long leftOut, int percent) {
        read += linesRead;
        refused += linesRefused;
        skipped += linesSkipped;
        problemsLeftOut += leftOut;
        progressPercent = Math.max(progressPercent, Math.min(percent, BEFORE_THE_END));
    }

    void refuseFurther(long lines) {
        refused += lines;
    }

    /** @param refusedWhole whether nothing was taken in the end, so that the amount is of unchanged lines only */
    void settle(Settlement settlement, boolean refusedWhole) {
        unchanged = settlement.unchanged();
        taken = refusedWhole ? 0 : settlement.taken();
        amountPence = refusedWhole ? settlement.unchangedPence() : settlement.amountPence();
    }

    void progressTo(int percent) {
        progressPercent = percent;
    }

    long read() {
        return read;
    }

    long taken() {
        return taken;
    }

    long unchanged() {
        return unchanged;
    }

    long refused() {
        return refused;
    }

    long skipped() {
        return skipped;
    }

    Long amountPence() {
        return amountPence;
    }

    int progressPercent() {
        return progressPercent;
    }

    long problemsLeftOut() {
        return problemsLeftOut;
    }
}
