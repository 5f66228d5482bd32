package uk.totalplace.portal.data;

import uk.totalplace.common.organisation.OrganisationRow;
import uk.totalplace.portal.frame.DayWords;

/** From when to when an organisation stands, in words; what nobody has entered is not invented. */
final class OrganisationLife {
    private OrganisationLife() {
    }

    static String words(OrganisationRow row) {
        if (row.validFrom() == null && row.validTo() == null) {
            return "no end known";
        }
        if (row.validTo() == null) {
            return "since " + DayWords.of(row.validFrom());
        }
        return row.validFrom() == null ? "until " + DayWords.of(row.validTo()) : DayWords.of(row.validFrom()) + " to " + DayWords.of(row.validTo());
    }
}
