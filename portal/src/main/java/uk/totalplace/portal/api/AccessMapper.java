package uk.totalplace.portal.api;

import jakarta.ejb.EJBAccessException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** The caller's role does not allow it. */
@Provider
public class AccessMapper implements ExceptionMapper<EJBAccessException> {
    @Override
    public Response toResponse(EJBAccessException denied) {
        return Problem.answer(403, "Not allowed", "Your role does not allow this.");
    }
}
