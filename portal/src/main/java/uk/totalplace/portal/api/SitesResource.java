package uk.totalplace.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.gateway.site.CorrectSite;
import uk.totalplace.gateway.site.OpenSite;
import uk.totalplace.gateway.site.SiteRow;
import uk.totalplace.gateway.site.Sites;
import uk.totalplace.portal.gateway.SitePlaces;
import uk.totalplace.portal.geography.WhatIf;

/** The sites that the caller may see, of the group of a what-if geography where one is asked for. */
@Path("sites")
@Produces(MediaType.APPLICATION_JSON)
public class SitesResource {
    @Inject
    private Sites sites;
    @Inject
    private SitePlaces places;
    @Inject
    private WhatIf whatIf;
    @Inject
    private Organisations organisations;

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<SiteRow> all(@QueryParam("organisation") String organisation, @BeanParam PageQuery query) {
        return query.of(sites.all().stream().filter(row -> organisation == null || row.organisation().equals(organisation)).filter(row -> whatIf.keeps(places.area(row))).toList(), table());
    }

    private Table<SiteRow> table() {
        Names names = new Names(organisations::names);
        return Table.<SiteRow>of("Access sites").with("Site", SiteRow::name).with("Code", SiteRow::code).with("How people reach it", row -> row.kind().word()).with("Organisation", row -> names.of(row.organisation()))
                .with("Postcode", SiteRow::postcode).with("Longitude", SiteRow::longitude).with("Latitude", SiteRow::latitude).with("Opened", SiteRow::openedOn).with("State", row -> TableWords.released(row.released()))
                .with("Synthetic", row -> TableWords.synthetic(row.synthetic()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response open(OpenSite command) {
        return Sent.kept(sites.open(Sent.required(command)));
    }

    @GET
    @Path("{code}")
    public SiteRow one(@PathParam("code") String code) {
        return sites.find(code).orElseThrow(() -> new NotFound("site " + code));
    }

    @PUT
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    public SiteRow correct(@PathParam("code") String code, CorrectSite command) {
        Sent.mustMatch(code, Sent.required(command).code());
        return sites.correct(command);
    }
}
