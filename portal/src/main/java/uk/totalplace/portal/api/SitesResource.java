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
import uk.totalplace.gateway.site.CorrectSite;
import uk.totalplace.gateway.site.OpenSite;
import uk.totalplace.gateway.site.SiteRow;
import uk.totalplace.gateway.site.Sites;

/** The sites that the caller may see. */
@Path("sites")
@Produces(MediaType.APPLICATION_JSON)
public class SitesResource {
    @Inject
    private Sites sites;

    @GET
    public Page<SiteRow> all(@QueryParam("organisation") String organisation, @BeanParam PageQuery query) {
        return query.of(sites.all().stream().filter(row -> organisation == null || row.organisation().equals(organisation)).toList());
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
