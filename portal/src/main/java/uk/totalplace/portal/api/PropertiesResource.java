package uk.totalplace.portal.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import uk.totalplace.assets.property.CorrectProperty;
import uk.totalplace.assets.property.HistoryEntry;
import uk.totalplace.assets.property.Properties;
import uk.totalplace.assets.property.PropertyFilter;
import uk.totalplace.assets.property.PropertyLink;
import uk.totalplace.assets.property.PropertyRow;
import uk.totalplace.assets.property.PropertySheet;
import uk.totalplace.portal.assets.PropertyMap;
import uk.totalplace.portal.assets.PropertyQuery;

/** The register of land and buildings: lists with the page's own filters, records, and the same as a table or a map. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public class PropertiesResource {
    @Inject
    private Properties properties;
    @Inject
    private PropertyTable table;
    @Context
    private UriInfo uri;

    @GET
    @Path("properties")
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<PropertyRow> page(@QueryParam("columns") String columns, @BeanParam PageQuery query) {
        PropertyFilter filter = filter();
        return query.of(properties.totals(filter).count(), (first, size) -> properties.page(filter, first, size), table.of(columns));
    }

    /** The publishing standard's own columns, with what must not be published of vacant property left out. */
    @GET
    @Path("properties/published")
    @Produces("text/csv")
    public Response published() {
        return TableForm.CSV.file("Land and buildings", properties.publishedHeadings(), (first, size) -> properties.published(filter(), first, size));
    }

    @GET
    @Path("properties.geojson")
    @Produces("application/geo+json")
    public String geoJson() {
        JsonArrayBuilder features = Json.createArrayBuilder();
        for (PropertyRow row : properties.page(PropertyMap.located(filter()), 0, PropertyMap.MOST)) {
            features.add(Json.createObjectBuilder().add("type", "Feature")
                    .add("geometry", Json.createObjectBuilder().add("type", "Point").add("coordinates", Json.createArrayBuilder().add(row.details().longitude()).add(row.details().latitude())))
                    .add("properties", Json.createObjectBuilder().add("ref", row.organisation() + "/" + row.assetCode()).add("name", row.name()).add("place", row.details().address())
                            .add("synthetic", row.synthetic()).add("href", uri.getBaseUri().getPath().replaceFirst("/api/v1/?$", "") + PropertyLink.to(row.organisation(), row.assetCode()))));
        }
        return Json.createObjectBuilder().add("type", "FeatureCollection").add("features", features).build().toString();
    }

    @POST
    @Path("properties")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(CorrectProperty command) {
        PropertySheet sheet = properties.add(Sent.required(command));
        return Response.created(uri.getBaseUriBuilder().path("properties").path(sheet.organisation()).path("{asset}").build(sheet.assetCode())).entity(sheet).build();
    }

    @GET
    @Path("properties/{organisation}/{asset: .+}")
    public PropertySheet sheet(@PathParam("organisation") String organisation, @PathParam("asset") String asset) {
        return properties.sheet(organisation, asset);
    }

    @GET
    @Path("properties/{organisation}/{asset: .+}/history")
    public List<HistoryEntry> history(@PathParam("organisation") String organisation, @PathParam("asset") String asset) {
        return properties.history(organisation, asset);
    }

    @PUT
    @Path("properties/{organisation}/{asset: .+}")
    @Consumes(MediaType.APPLICATION_JSON)
    public PropertySheet correct(@PathParam("organisation") String organisation, @PathParam("asset") String asset, CorrectProperty command) {
        Sent.mustMatch(organisation + "/" + asset, Sent.required(command).organisation() + "/" + command.assetCode());
        return properties.correct(command);
    }

    private PropertyFilter filter() {
        return PropertyQuery.filter(uri.getQueryParameters()::getFirst);
    }
}
