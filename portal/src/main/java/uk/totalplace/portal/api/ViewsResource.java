package uk.totalplace.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.view.SaveView;
import uk.totalplace.common.view.SavedViewRow;
import uk.totalplace.common.view.SavedViews;
import uk.totalplace.common.view.Sharing;

/** The saved views that the caller keeps or is offered. */
@Path("views")
@Produces(MediaType.APPLICATION_JSON)
public class ViewsResource {
    private static final Table<SavedViewRow> TABLE = Table.<SavedViewRow>of("Saved views").with("View", SavedViewRow::name).with("List", SavedViewRow::path).with("Filters", SavedViewRow::query)
            .with("Shown to", row -> row.sharing().word()).with("Kept by", SavedViewRow::owner).with("Saved at, UK time", row -> UkTime.of(row.savedAt()));

    @Inject
    private SavedViews views;

    /** A view as it is changed. */
    public record SentChange(String name, Sharing sharing, Integer version) {
    }

    /** @param path only those of this list */
    @GET
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<SavedViewRow> all(@QueryParam("path") String path, @BeanParam PageQuery query) {
        return query.of(path == null || path.isBlank() ? views.all() : views.of(path), TABLE);
    }

    @GET
    @Path("{id: \\d{1,18}}")
    public SavedViewRow one(@PathParam("id") long id) {
        return views.one(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response save(SaveView sent, @Context UriInfo here) {
        SavedViewRow saved = views.save(Sent.required(sent));
        return Response.created(here.getAbsolutePathBuilder().path(String.valueOf(saved.id())).build()).entity(saved).build();
    }

    @PUT
    @Path("{id: \\d{1,18}}")
    @Consumes(MediaType.APPLICATION_JSON)
    public SavedViewRow amend(@PathParam("id") long id, SentChange sent) {
        if (Sent.required(sent).version() == null) {
            throw new InvalidInput("version", "Send the version that you changed.");
        }
        return Sent.orConflict(sent, () -> views.amend(id, sent.name(), sent.sharing(), sent.version()));
    }

    @DELETE
    @Path("{id: \\d{1,18}}")
    public void remove(@PathParam("id") long id) {
        views.remove(id);
    }
}
