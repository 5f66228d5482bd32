package uk.totalplace.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import uk.totalplace.common.organisation.AssignHoldings;
import uk.totalplace.common.organisation.Assignments;
import uk.totalplace.common.organisation.Assignments.StillHeld;
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
    @Inject
    private Assignments assignments;

    /** What becomes of things, by the code of the organisation that ends. */
    public record Outcome(Map<String, List<Passing>> predecessors) {
    }

    /** What one of the successors goes on with. */
    public record SentAssignment(String successor, List<SentPick> picks) {
        AssignHoldings of(String predecessor) {
            return new AssignHoldings(predecessor, successor, picks == null ? List.of() : picks.stream().map(pick -> new AssignHoldings.Pick(pick.things(), pick.all(), pick.keys())).toList());
        }
    }

    /** Things of one kind: all of them, or those with the keys. */
    public record SentPick(String things, boolean all, List<String> keys) {
    }

    @POST
    @Path("preview")
    public Outcome preview(MergeOrganisations command) {
        return new Outcome(successions.preview(Sent.required(command)));
    }

    /** What a body that was succeeded still holds and somebody has to go on with. */
    @GET
    @Path("{predecessor}/held")
    public List<StillHeld> held(@PathParam("predecessor") String predecessor) {
        return assignments.of(predecessor);
    }

    @POST
    @Path("{predecessor}/assignments/preview")
    public List<Passing> previewAssigning(@PathParam("predecessor") String predecessor, SentAssignment sent) {
        return assignments.preview(Sent.required(sent).of(predecessor));
    }

    @POST
    @Path("{predecessor}/assignments")
    public List<Passing> assign(@PathParam("predecessor") String predecessor, SentAssignment sent) {
        return assignments.assign(Sent.required(sent).of(predecessor));
    }

    @POST
    public Response record(MergeOrganisations command) {
        return Sent.kept(new Outcome(successions.record(Sent.required(command))));
    }
}
