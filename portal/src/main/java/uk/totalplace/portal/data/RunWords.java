package uk.totalplace.portal.data;

import java.util.Locale;
import uk.totalplace.common.intake.ImportMode;
import uk.totalplace.common.intake.ImportSheet;
import uk.totalplace.common.intake.ImportStatus;

/** What an upload says of itself in sentences. {@code things} is what its lines are called, such as payments. */
public record RunWords(ImportSheet run, String things) {
    private static final int QUARTER = 25;

    public String title() {
        return (run.mode() == ImportMode.DRY_RUN ? "Check: " : "Upload: ") + run.fileName();
    }

    /** Lines that can be taken: in an all-or-nothing run that ended refused they are not, but could be. */
    public long good() {
        return run.linesRead() - run.linesUnchanged() - run.linesRefused();
    }

    public boolean isWholeRefusal() {
        return run.linesRead() == 0 && (run.status() == ImportStatus.REFUSED || run.status() == ImportStatus.FAILED);
    }

    /** The sentence begins with these words, and goes on with {@link #strong} and {@link #rest}. */
    public String lead() {
        return switch (run.status()) {
            case QUEUED -> "The file waits for its turn. You can leave this page and come back.";
            case RUNNING -> "The file is being " + (run.mode() == ImportMode.DRY_RUN ? "checked" : "checked and taken") + ". You can leave this page and come back.";
            case CHECKED -> run.linesRead() == 0 ? "The file has headings, but no line below them." : "Nothing has been taken yet.";
            case COMMITTED -> "";
            case REFUSED -> run.linesRead() == 0 ? "Nothing has been taken: the file was refused as a whole." : "Nothing has been taken, because all or nothing was asked for and " + lines(run.linesRefused()) + " refused.";
            case FAILED -> "Nothing has been taken.";
            case UNDONE -> "Undone: the register is as it was before this upload.";
        };
    }

    public String strong() {
        if (run.status() == ImportStatus.COMMITTED) {
            return counted(run.linesTaken()) + " taken";
        }
        return run.status() == ImportStatus.CHECKED && run.linesRead() > 0 ? counted(good()) : "";
    }

    public String rest() {
        String mending = run.linesRefused() == 0 ? "none needs mending." : run.linesRefused() == 1 ? "1 needs mending." : number(run.linesRefused()) + " need mending.";
        if (run.status() == ImportStatus.COMMITTED) {
            return ", " + mending;
        }
        return run.status() == ImportStatus.CHECKED && run.linesRead() > 0 ? (good() == 1 ? " is ready, " : " are ready, ") + mending : "";
    }

    public String sum() {
        String skipped = run.linesSkipped() == 0 ? "" : " Skipped lines are listed, not read.";
        if (run.status() == ImportStatus.REFUSED) {
            return "%s read, %s refused, %s already here; %s good %s left out with them.%s".formatted(number(run.linesRead()), number(run.linesRefused()), number(run.linesUnchanged()),
                    number(good()), good() == 1 ? "line is" : "lines are", skipped);
        }
        return "%s read = %s taken + %s unchanged + %s refused.%s".formatted(number(run.linesRead()), number(run.linesTaken()), number(run.linesUnchanged()), number(run.linesRefused()), skipped);
    }

    /** Read aloud when it changes, so it changes four times and not every second. */
    public String aloud() {
        if (!run.status().isUnderWay()) {
            return (lead() + " " + strong() + rest()).strip();
        }
        return run.status() == ImportStatus.QUEUED ? "The file waits for its turn." : "About " + run.progressPercent() / QUARTER * QUARTER + " percent done.";
    }

    /** How what was read stands to what was declared. */
    public String verdict() {
        if (run.declaredLines() == null) {
            return "Not declared";
        }
        long difference = run.declaredLines() - agreed();
        return difference == 0 ? "Agrees" : difference > 0 ? number(difference) + " short" : number(-difference) + " more";
    }

    public String totalsNote() {
        boolean explained = run.declaredLines() != null && run.linesRefused() > 0 && run.declaredLines() - agreed() == run.linesRefused();
        String note = run.amountPence() == null ? "Lines taken or unchanged." : "Lines taken or unchanged, credits negative.";
        return explained ? note + " The whole difference lies in the " + lines(run.linesRefused()).replaceFirst(" (is|are)$", "") + " refused." : note;
    }

    /** Lines that are in the register, or would be. */
    public long agreed() {
        return run.linesRead() - run.linesRefused();
    }

    private String counted(long count) {
        return count == 1 ? "1 line" : number(count) + " " + things;
    }

    private static String lines(long count) {
        return count == 1 ? "1 line is" : number(count) + " lines are";
    }

    public static String number(long count) {
        return String.format(Locale.UK, "%,d", count);
    }
}
