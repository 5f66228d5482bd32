package uk.totalplace.gateway.site;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Enters a site; the code says which, so that the same again brings it up to date. Longitude and latitude are WGS84, both or neither. */
public record OpenSite(String code, String name, SiteKind kind, String organisation, String postcode, BigDecimal longitude, BigDecimal latitude,
        LocalDate openedOn, boolean synthetic) {
}
