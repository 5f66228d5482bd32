package uk.totalplace.portal.api;

import jakarta.ws.rs.core.Response;
import java.util.List;
import uk.totalplace.common.InvalidInput.Violation;

/** An error as RFC 9457 has it: title, status, detail, and the fields that are meant. */
public record Problem(String title, int status, String detail, List<Violation> violations) {
    private static final String MEDIA_TYPE = "application/problem+json";

    static Response answer(int status, String title, String detail) {
        return answer(status, title, detail, List.of());
    }

    static Response answer(int status, String title, String detail, List<Violation> violations) {
        return Response.status(status).type(MEDIA_TYPE).entity(new Problem(title, status, detail, violations)).build();
    }
}
