package uk.totalplace.barriers.register;

import static uk.totalplace.barriers.register.Status.ACCEPTED;
import static uk.totalplace.barriers.register.Status.AWAITING_RESPONSE;
import static uk.totalplace.barriers.register.Status.ESCALATED;
import static uk.totalplace.barriers.register.Status.IMPLEMENTING;
import static uk.totalplace.barriers.register.Status.RAISED;
import static uk.totalplace.barriers.register.Status.RESOLVED;
import static uk.totalplace.barriers.register.Status.RESPONSE_RECEIVED;
import static uk.totalplace.barriers.register.Status.TOLERATED;
import static uk.totalplace.barriers.register.Status.TRIAGED;
import static uk.totalplace.barriers.register.Status.VERIFIED;
import static uk.totalplace.barriers.register.Status.WITHDRAWN;

import java.util.List;
import java.util.Map;

/** The steps a barrier may take from each place, the likeliest first. What is not in this table is refused; the three ends lead nowhere. */
final class Workflow {
    private static final Map<Status, List<Status>> WAYS = Map.of(
            RAISED, List.of(TRIAGED, WITHDRAWN),
            TRIAGED, List.of(ACCEPTED, ESCALATED, TOLERATED, WITHDRAWN),
            ACCEPTED, List.of(IMPLEMENTING, ESCALATED, TOLERATED, WITHDRAWN),
            ESCALATED, List.of(AWAITING_RESPONSE, ESCALATED, TOLERATED, WITHDRAWN),
            AWAITING_RESPONSE, List.of(RESPONSE_RECEIVED, ESCALATED, TOLERATED, WITHDRAWN),
            RESPONSE_RECEIVED, List.of(IMPLEMENTING, AWAITING_RESPONSE, ESCALATED, TOLERATED, WITHDRAWN),
            IMPLEMENTING, List.of(RESOLVED, ESCALATED, TOLERATED, WITHDRAWN),
            RESOLVED, List.of(VERIFIED, IMPLEMENTING));

    private Workflow() {
    }

    static List<Status> from(Status status) {
        return WAYS.getOrDefault(status, List.of());
    }
}
