package uk.totalplace.gateway.site;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A site as lists show it. */
public record SiteRow(String code, String name, SiteKind kind, String organisation, String postcode, BigDecimal longitude, BigDecimal latitude,
        LocalDate openedOn, boolean synthetic, boolean released, int version) {
}
