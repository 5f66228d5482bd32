package uk.totalplace.portal.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.NotYours;
import uk.totalplace.common.Refusal;
import uk.totalplace.common.StaleVersion;

/** A refusal becomes the answer of the contract, in the refusal's own words. */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {

    /** A stale version's answer: what is wrong, and the record as it stands now. */
    public record Conflict(String title, int status, String detail, Object current) {
    }

    @Override
    public Response toResponse(Refusal refusal) {
        if (refusal instanceof NotFound) {
            return Problem.answer(404, "Not found", refusal.getMessage());
        }
        if (refusal instanceof NotYours) {
            return Problem.answer(403, "Not allowed", refusal.getMessage());
        }
        if (refusal instanceof InvalidInput invalid) {
            return Problem.answer(400, "Cannot be kept", invalid.getMessage(), invalid.violations());
        }
        if (refusal instanceof StaleVersion stale) {
            return Response.status(409).type("application/problem+json").entity(new Conflict("Changed meanwhile", 409, stale.getMessage(), stale.current())).build();
        }
        return Problem.answer(409, "Refused", refusal.getMessage());
    }
}
