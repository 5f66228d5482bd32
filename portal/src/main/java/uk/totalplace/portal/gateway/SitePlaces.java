package uk.totalplace.portal.gateway;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import uk.totalplace.common.area.AreaLocator;
import uk.totalplace.common.area.Position;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.gateway.site.SiteRow;

/** In which local area sites lie. */
@RequestScoped
public class SitePlaces {
    @Inject
    private AreaLocator locator;
    @Inject
    private Organisations organisations;
    private Map<String, String> areas;

    /** Where it lies; without a position, where its organisation belongs; null where neither is known. */
    public String area(SiteRow row) {
        if (row.longitude() != null) {
            return locator.localAreaAt(new Position(row.longitude(), row.latitude())).orElse(null);
        }
        if (areas == null) {
            areas = organisations.areas();
        }
        return areas.get(row.organisation());
    }
}
