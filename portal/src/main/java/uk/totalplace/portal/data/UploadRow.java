package uk.totalplace.portal.data;

import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.intake.ImportSheet;
import uk.totalplace.common.intake.ImportStatus;

/** An upload as the list shows it, its codes as names. */
public record UploadRow(ImportSheet run, String dataSet, String organisation, String sender) {

    public String getArrived() {
        return UkTime.words(run.submittedAt());
    }

    public String getKind() {
        return kind(run.status());
    }

    public String getIcon() {
        return icon(run.status());
    }

    static String kind(ImportStatus status) {
        return switch (status) {
            case QUEUED, RUNNING, CHECKED -> "info";
            case COMMITTED -> "good";
            case REFUSED, FAILED -> "bad";
            case UNDONE -> "quiet";
        };
    }

    static String icon(ImportStatus status) {
        return switch (status) {
            case QUEUED, RUNNING -> "clock";
            case CHECKED -> "info";
            case COMMITTED -> "check";
            case REFUSED, FAILED -> "stop";
            case UNDONE -> "undo";
        };
    }
}
