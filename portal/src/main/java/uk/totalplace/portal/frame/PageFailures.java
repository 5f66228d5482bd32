package uk.totalplace.portal.frame;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Answers for every page that fails: not found, not allowed, session ended, or an incident with a number that stands in the log. */
public class PageFailures extends ExceptionHandlerFactory {
    private static final Logger LOG = Logger.getLogger(PageFailures.class.getName());

    public PageFailures(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    private static final class Handler extends ExceptionHandlerWrapper {
        private Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            FacesContext faces = FacesContext.getCurrentInstance();
            Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
            if (!events.hasNext() || isErrorPage(faces)) {
                super.handle();
                return;
            }
            Throwable failure = events.next().getContext().getException();
            events.remove();
            end(faces, failure);
        }

        private static boolean isErrorPage(FacesContext faces) {
            return ((HttpServletRequest) faces.getExternalContext().getRequest()).getDispatcherType() == DispatcherType.ERROR;
        }

        private static void end(FacesContext faces, Throwable failure) {
            ExternalContext external = faces.getExternalContext();
            Ending ending = Ending.of(failure);
            if (ending == Ending.WENT_WRONG) {
                String incident = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
                external.getRequestMap().put("incident", incident);
                LOG.log(Level.SEVERE, failure, () -> "Incident " + incident + " at " + external.getRequestServletPath());
            }
            if (faces.getResponseComplete()) {
                return;
            }
            if (external.isResponseCommitted()) {
                throw new FacesException("The page failed after part of it had been sent", failure);
            }
            answer(faces, ending);
        }

        /**
         * A part of a page that cannot be updated any more is loaded anew, and the whole page then says why. Sending the error comes
         * last: some servers show the error page at once, and with it end what Faces knows of this request.
         */
        private static void answer(FacesContext faces, Ending ending) {
            ExternalContext external = faces.getExternalContext();
            try {
                external.responseReset();
                faces.responseComplete();
                if (faces.getPartialViewContext().isAjaxRequest() && ending != Ending.WENT_WRONG) {
                    external.redirect(external.getRequestContextPath() + external.getRequestServletPath());
                } else {
                    external.responseSendError(ending.status(), null);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
