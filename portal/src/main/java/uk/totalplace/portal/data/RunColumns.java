package uk.totalplace.portal.data;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import uk.totalplace.common.intake.HeadingRow;
import uk.totalplace.common.intake.ImportStatus;
import uk.totalplace.common.intake.Imports;
import uk.totalplace.common.tabular.Known;

/** Which column of an uploaded file goes where, and the correction of it. */
@Named
@RequestScoped
public class RunColumns {
    @Inject
    private Imports imports;
    @Inject
    private RunPage page;
    private List<HeadingRow> rows = List.of();
    private final Map<String, String> goesTo = new HashMap<>();

    @PostConstruct
    void look() {
        if (page.getRun() == null || page.isUnderWay()) {
            return;
        }
        rows = imports.headings(page.getRun().id());
        getInFile().forEach(row -> goesTo.put(key(row), row.column()));
    }

    public List<HeadingRow> getInFile() {
        return rows.stream().filter(row -> row.ordinal() != null).toList();
    }

    /** The data set's columns that the file lacks, in one line. */
    public String getMissing() {
        return rows.stream().filter(row -> row.ordinal() == null).map(HeadingRow::column).collect(Collectors.joining(", "));
    }

    public boolean isCorrectable() {
        ImportStatus status = page.getRun().status();
        return status == ImportStatus.CHECKED || status == ImportStatus.REFUSED || status == ImportStatus.FAILED;
    }

    /** By the place of the column in the file, since headings may repeat. */
    public Map<String, String> getGoesTo() {
        return goesTo;
    }

    public String key(HeadingRow row) {
        return String.valueOf(row.ordinal());
    }

    public String word(Known known) {
        return switch (known) {
            case REMEMBERED -> "You said so";
            case SAME_HEADING -> "Same heading";
            case ALIAS -> "Known as an alias";
            case DUPLICATE -> "Repeats another";
            case UNUSED -> "Kept in the file only";
        };
    }

    public String kind(Known known) {
        return switch (known) {
            case REMEMBERED, ALIAS -> "info";
            case SAME_HEADING -> "good";
            case DUPLICATE -> "warn";
            case UNUSED -> "quiet";
        };
    }

    public String icon(Known known) {
        return switch (known) {
            case REMEMBERED, ALIAS -> "info";
            case SAME_HEADING -> "check";
            case DUPLICATE -> "warn";
            case UNUSED -> "dash";
        };
    }

    /** Only what was changed is said and remembered: what the file's own headings tell stays theirs to tell. */
    public String checkAgain() {
        Map<String, String> changed = new HashMap<>();
        for (HeadingRow row : getInFile()) {
            String chosen = goesTo.get(key(row));
            String now = chosen == null || chosen.isEmpty() ? null : chosen;
            if (!Objects.equals(now, row.column())) {
                changed.put(row.heading(), now);
            }
        }
        return page.act(() -> imports.correct(page.getRun().id(), changed), null);
    }
}
