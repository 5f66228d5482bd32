package uk.totalplace.common.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An organisation has ended and been succeeded, from the given day on. Whoever refers to organisations observes this and, in the same
 * transaction, passes on what carries on. Among several successors nothing is guessed: what the predecessor holds stays with it.
 */
public record OrganisationMerged(String predecessor, List<String> successors, LocalDate on) {
    public OrganisationMerged {
        successors = List.copyOf(successors);
    }

    public Optional<String> soleSuccessor() {
        return successors.size() == 1 ? Optional.of(successors.get(0)) : Optional.empty();
    }
}
