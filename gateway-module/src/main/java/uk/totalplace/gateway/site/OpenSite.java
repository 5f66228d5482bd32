package uk.totalplace.gateway.site;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Enters a site under a code of its own. Longitude and latitude are WGS84, both or neither. */
public record OpenSite(String code, String name, SiteKind kind, String organisation, String postcode, BigDecimal longitude, BigDecimal latitude,
        LocalDate openedOn, boolean synthetic) {

    CorrectSite details() {
        return new CorrectSite(code, null, name, kind, postcode, longitude, latitude, openedOn);
    }
}
