package uk.totalplace.portal.data;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import uk.totalplace.common.organisation.OrganisationRow;

/** Which organisations a list shows: those that a text names, and only those that stand on a day unless that is null. */
public record OrganisationFilter(String text, LocalDate standingOn) {

    public OrganisationFilter {
        text = text == null ? "" : text.strip();
    }

    public boolean keeps(OrganisationRow row) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return (standingOn == null || row.standsOn(standingOn))
                && Stream.concat(Stream.of(row.name(), row.code(), row.kind().word()), row.aliases().stream()).anyMatch(word -> word.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
