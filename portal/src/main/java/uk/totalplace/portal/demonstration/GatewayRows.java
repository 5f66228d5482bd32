package uk.totalplace.portal.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.totalplace.gateway.site.OpenSite;
import uk.totalplace.gateway.site.SiteKind;
import uk.totalplace.gateway.site.SiteRow;
import uk.totalplace.gateway.site.Sites;

/** Demonstration sites, all of them synthetic. */
@ApplicationScoped
public class GatewayRows {
    @Inject
    private Sites sites;
    @Inject
    private NotReleased notReleased;

    /** Enters the sites that are not there yet, and releases them. */
    public void load(List<Map<String, String>> rows) {
        Set<String> there = sites.all().stream().map(SiteRow::code).collect(Collectors.toSet());
        List<OpenSite> missing = rows.stream().map(Cells::new).map(GatewayRows::command).filter(site -> !there.contains(site.code())).toList();
        missing.forEach(sites::open);
        missing.stream().map(OpenSite::organisation).distinct().filter(organisation -> !notReleased.is(organisation)).forEach(sites::release);
    }

    private static OpenSite command(Cells row) {
        return new OpenSite(row.text("code"), row.text("name"), SiteKind.valueOf(row.text("kind")), row.text("organisation"), row.text("postcode"), row.number("longitude"),
                row.number("latitude"), row.day("opened_on"), true);
    }
}
