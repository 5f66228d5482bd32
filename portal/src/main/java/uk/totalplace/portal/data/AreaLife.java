package uk.totalplace.portal.data;

import uk.totalplace.common.area.AreaRow;
import uk.totalplace.portal.frame.DayWords;

/** From when to when an area stands, in words; what nobody has entered is not invented. */
final class AreaLife {
    private AreaLife() {
    }

    static String words(AreaRow row) {
        if (row.validFrom() == null) {
            return row.validTo() == null ? "first and last day not known" : "until " + DayWords.of(row.validTo());
        }
        return row.validTo() == null ? "since " + DayWords.of(row.validFrom()) : DayWords.of(row.validFrom()) + " to " + DayWords.of(row.validTo());
    }
}
