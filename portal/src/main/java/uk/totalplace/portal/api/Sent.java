package uk.totalplace.portal.api;

import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.StaleVersion;

/** What came in the body of a request, and what is answered when it was kept. */
final class Sent {
    private Sent() {
    }

    /** @throws InvalidInput when the body was empty, which JSON-B reads as nothing at all */
    static <T> T required(T command) {
        if (command == null) {
            throw new InvalidInput(null, "Send the record as JSON.");
        }
        return command;
    }

    /** Does what was sent, and gives it back with the conflict when it comes too late. */
    static <T> T orConflict(Object sent, Supplier<T> deed) {
        try {
            return deed.get();
        } catch (StaleVersion stale) {
            throw stale.with(sent);
        }
    }

    /** @throws InvalidInput when the address and the record name different things */
    static void mustMatch(String address, String record) {
        if (!address.equals(record)) {
            throw new InvalidInput("code", "The address names “" + address + "” and the record “" + record + "”.");
        }
    }

    static Response kept(Object record) {
        return Response.status(Response.Status.CREATED).entity(record).build();
    }
}
