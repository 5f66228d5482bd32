package uk.totalplace.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import uk.totalplace.common.organisation.MergeOrganisations;
import uk.totalplace.common.organisation.Passing;
import uk.totalplace.common.organisation.Successions;

/** Records that organisations end and are succeeded; a preview says what would become of everything and changes nothing. */
@Path("organisation-mergers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OrganisationMergersResource {
    @Inject
    private Successions successions;

    /** What becomes of things, by the code of the organisation that ends. */
    public record Outcome(Map<String, List<Passing>> predecessors) {
    }

    @POST
    @Path("preview")
    public Outcome preview(MergeOrganisations command) {
        return new Outcome(successions.preview(Sent.required(command)));
    }

    @POST
    public Response record(MergeOrganisations command) {
        return Sent.kept(new Outcome(successions.record(Sent.required(command))));
    }
}
