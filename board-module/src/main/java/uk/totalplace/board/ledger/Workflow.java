package uk.totalplace.board.ledger;

import static uk.totalplace.board.ledger.Status.AGREED;
import static uk.totalplace.board.ledger.Status.ESTIMATED;
import static uk.totalplace.board.ledger.Status.IDEA;
import static uk.totalplace.board.ledger.Status.LAPSED;
import static uk.totalplace.board.ledger.Status.PLANNED;
import static uk.totalplace.board.ledger.Status.REALISED;
import static uk.totalplace.board.ledger.Status.REJECTED;
import static uk.totalplace.board.ledger.Status.SUPERSEDED;
import static uk.totalplace.board.ledger.Status.SUSTAINED;
import static uk.totalplace.board.ledger.Status.VALIDATED;

import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.account.Role;

/** The steps a saving may take from each place, the likeliest first, and whose they are to take. What is not in these tables is refused. */
final class Workflow {
    private static final Map<Status, List<Status>> WAYS = Map.of(
            IDEA, List.of(ESTIMATED, REJECTED, SUPERSEDED, LAPSED),
            ESTIMATED, List.of(VALIDATED, IDEA, REJECTED, SUPERSEDED, LAPSED),
            VALIDATED, List.of(AGREED, ESTIMATED, REJECTED, SUPERSEDED, LAPSED),
            AGREED, List.of(PLANNED, ESTIMATED, REJECTED, SUPERSEDED, LAPSED),
            PLANNED, List.of(REALISED, ESTIMATED, SUPERSEDED, LAPSED),
            REALISED, List.of(SUSTAINED, SUPERSEDED, LAPSED),
            SUSTAINED, List.of(LAPSED));
    private static final Map<Status, Set<String>> WHOSE = Map.of(
            IDEA, Set.of(Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE),
            ESTIMATED, Set.of(Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE),
            VALIDATED, Set.of(Role.FINANCE),
            AGREED, Set.of(Role.OFFICER, Role.LEAD),
            PLANNED, Set.of(Role.OFFICER, Role.LEAD, Role.FINANCE),
            REALISED, Set.of(Role.OFFICER, Role.LEAD, Role.FINANCE),
            SUSTAINED, Set.of(Role.OFFICER, Role.LEAD, Role.FINANCE),
            REJECTED, Set.of(Role.OFFICER, Role.LEAD, Role.FINANCE),
            SUPERSEDED, Set.of(Role.OFFICER, Role.LEAD, Role.FINANCE),
            LAPSED, Set.of(Role.OFFICER, Role.LEAD, Role.FINANCE));

    private Workflow() {
    }

    static List<Status> from(Status status) {
        return WAYS.getOrDefault(status, List.of());
    }

    /** Whether somebody may bring a saving there: with one of the roles the step needs, and a partner only its own, except that finance validates for all of them. */
    static boolean isOpenTo(Caller caller, Status to, String organisation) {
        return WHOSE.get(to).stream().anyMatch(caller::has) && (caller.isProgrammeOffice() || to == Status.VALIDATED || caller.isOwn(organisation));
    }
}
