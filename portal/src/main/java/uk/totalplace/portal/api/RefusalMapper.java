package uk.totalplace.portal.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.InvalidInput.Violation;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.NotYours;
import uk.totalplace.common.Refusal;
import uk.totalplace.common.StaleVersion;
import uk.totalplace.common.intake.ChangedSince;
import uk.totalplace.common.file.TooLarge;

/** A refusal becomes the answer of the contract, in the refusal's own words. */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {

    /** A stale version's answer: what is wrong, the record as it stands now, and what was sent. */
    public record Conflict(String title, int status, String detail, List<Violation> violations, Object current, Object sent) {
    }

    /** Why something cannot be undone: each record that was changed since, in words, at most some dozens. */
    public record StandsInTheWay(String title, int status, String detail, List<Violation> violations, List<String> changed) {
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
        if (refusal instanceof TooLarge) {
            return Problem.answer(413, "Too large", refusal.getMessage());
        }
        if (refusal instanceof ChangedSince since) {
            return Response.status(409).type("application/problem+json").entity(new StandsInTheWay("Changed since", 409, since.getMessage(), List.of(), since.changed())).build();
        }
        if (refusal instanceof StaleVersion stale) {
            return Response.status(409).type("application/problem+json").entity(new Conflict("Changed meanwhile", 409, stale.getMessage(), List.of(), stale.current(), stale.sent())).build();
        }
        return Problem.answer(409, "Refused", refusal.getMessage());
    }
}
