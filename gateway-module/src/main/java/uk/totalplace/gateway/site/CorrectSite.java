package uk.totalplace.gateway.site;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Corrects what is said of a site. {@code version} is that of the state the person saw; longitude and latitude are WGS84, both or neither. */
public record CorrectSite(String code, Integer version, String name, SiteKind kind, String postcode, BigDecimal longitude, BigDecimal latitude, LocalDate openedOn) {
}
