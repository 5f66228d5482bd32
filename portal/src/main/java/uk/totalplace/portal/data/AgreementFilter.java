package uk.totalplace.portal.data;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import uk.totalplace.common.agreement.AgreementRow;
import uk.totalplace.common.agreement.Standing;
import uk.totalplace.common.calendar.UkTime;

/** Which agreements a list shows: those that a text names, in any standing or in one as at today. */
public record AgreementFilter(String text, Standing standing) {

    public AgreementFilter {
        text = text == null ? "" : text.strip();
    }

    public boolean keeps(AgreementRow row, AgreementNames names) {
        return (standing == null || row.standingOn(UkTime.today()) == standing)
                && Stream.of(row.ref(), row.title(), row.purpose(), names.organisations(row.providers()), names.organisations(row.recipients()), names.dataSets(row.dataSets())).filter(Objects::nonNull)
                        .anyMatch(part -> part.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT)));
    }
}
