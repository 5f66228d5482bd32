package uk.totalplace.portal.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import uk.totalplace.common.Refusal;

/** What nobody foresaw: logged with a number, and answered with the number alone. A refusal that arrives wrapped is still a refusal. */
@Provider
public class UnexpectedMapper implements ExceptionMapper<RuntimeException> {
    private static final Logger LOG = Logger.getLogger(UnexpectedMapper.class.getName());

    @Override
    public Response toResponse(RuntimeException unexpected) {
        if (unexpected.getCause() instanceof Refusal refusal) {
            return new RefusalMapper().toResponse(refusal);
        }
        String incident = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, "Incident " + incident, unexpected);
        return Problem.answer(500, "Something went wrong", "It has been logged as incident " + incident + ". Nothing was changed.");
    }
}
