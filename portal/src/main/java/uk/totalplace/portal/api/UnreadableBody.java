package uk.totalplace.portal.api;

import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import uk.totalplace.common.InvalidInput;

/** A body that cannot be read is the caller's mistake and is refused as such; servers answer 500 when left alone. */
@Provider
public class UnreadableBody implements ReaderInterceptor {
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        try {
            return context.proceed();
        } catch (ProcessingException | JsonbException unreadable) {
            throw new InvalidInput(null, "The body is not the JSON that this address takes: a comma, a field's type or a code word is wrong.");
        }
    }
}
