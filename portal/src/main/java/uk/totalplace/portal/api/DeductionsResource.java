package uk.totalplace.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import uk.totalplace.board.deduction.CorrectDeduction;
import uk.totalplace.board.deduction.DeductionDetails;
import uk.totalplace.board.deduction.DeductionRow;
import uk.totalplace.board.deduction.Deductions;
import uk.totalplace.board.deduction.EnterDeduction;
import uk.totalplace.common.StaleVersion;

/** What comes off a saving before it arrives. */
@Path("savings/{ref}/deductions")
@Produces(MediaType.APPLICATION_JSON)
public class DeductionsResource {
    @Inject
    private Deductions deductions;

    /** Something that comes off it, as it is sent. */
    public record SentDeduction(String title, Long lowPence, Long highPence, String source, Boolean synthetic, Integer version) {
        DeductionDetails details() {
            return new DeductionDetails(title, lowPence, highPence, source, Boolean.TRUE.equals(synthetic));
        }
    }

    @GET
    public Page<DeductionRow> all(@PathParam("ref") String ref) {
        return Page.of(deductions.of(ref));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response enter(@PathParam("ref") String ref, SentDeduction sent) {
        return Sent.kept(deductions.enter(new EnterDeduction(ref, Sent.required(sent).details())));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public DeductionRow correct(@PathParam("ref") String ref, @PathParam("id") long id, SentDeduction sent) {
        try {
            return deductions.correct(new CorrectDeduction(ref, id, Sent.required(sent).version(), sent.details()));
        } catch (StaleVersion stale) {
            throw new StaleVersion("what comes off", stale.current() == null ? deductions.one(ref, id) : stale.current(), sent);
        }
    }

    /** {@code ?version=} is that of the row the caller opened. */
    @DELETE
    @Path("{id}")
    public void remove(@PathParam("ref") String ref, @PathParam("id") long id, @QueryParam("version") Integer version) {
        deductions.remove(ref, id, version);
    }
}
