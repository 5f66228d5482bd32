package uk.totalplace.portal.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What the REST layer itself refuses, in the contract's form. */
@Provider
public class WebMapper implements ExceptionMapper<WebApplicationException> {
    @Override
    public Response toResponse(WebApplicationException refused) {
        int status = refused.getResponse().getStatus();
        String detail = switch (status) {
            case 404 -> "There is nothing at this address.";
            case 405 -> "This address does not take that method.";
            case 406 -> "This address does not speak that media type.";
            case 415 -> "This address does not take that media type.";
            default -> refused.getMessage();
        };
        return Problem.answer(status, Response.Status.fromStatusCode(status) == null ? "Refused" : Response.Status.fromStatusCode(status).getReasonPhrase(), detail);
    }
}
