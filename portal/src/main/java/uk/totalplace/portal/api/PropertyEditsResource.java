package uk.totalplace.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import uk.totalplace.assets.property.EditProperties;
import uk.totalplace.assets.property.PropertyEdits;
import uk.totalplace.common.bulk.BulkDeed;
import uk.totalplace.common.bulk.BulkField;
import uk.totalplace.common.bulk.BulkPreview;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.portal.assets.PropertyQuery;

/** Bulk edits of the properties that the register's own filters in the address match, or of those picked in the body; a preview gives what carrying out asks for as {@code seen}. */
@Path("property-edits")
@Produces(MediaType.APPLICATION_JSON)
public class PropertyEditsResource {
    private static final Table<BulkDeed> TABLE = Table.<BulkDeed>of("Bulk edits").with("What", BulkDeed::words).with("Properties", BulkDeed::rows).with("Who", BulkDeed::by).with("When, UK time", deed -> UkTime.of(deed.at()))
            .with("Undone by", BulkDeed::undoneBy).with("Undone at, UK time", deed -> UkTime.of(deed.undoneAt()));

    @Inject
    private PropertyEdits edits;
    @Context
    private UriInfo uri;

    /** What is to change; {@code picked} null means all that the filter in the address matches, an empty {@code value} clears the field. */
    public record Edit(List<String> picked, String field, String value, String seen) {
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<BulkDeed> all(@BeanParam PageQuery query) {
        return query.of(edits.count(), edits::page, TABLE);
    }

    @GET
    @Path("fields")
    public List<BulkField> fields() {
        return edits.fields();
    }

    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_JSON)
    public BulkPreview preview(Edit edit) {
        return edits.preview(command(edit));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response carryOut(Edit edit) {
        return Sent.kept(edits.carryOut(command(edit)));
    }

    @DELETE
    @Path("{code}")
    public BulkDeed undo(@PathParam("code") String code) {
        return edits.undo(code);
    }

    private EditProperties command(Edit edit) {
        Edit sent = Sent.required(edit);
        return new EditProperties(PropertyQuery.filter(uri.getQueryParameters()::getFirst), sent.picked(), sent.field(), sent.value(), sent.seen());
    }
}
