package uk.totalplace.common.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Records that organisations end and are succeeded on a day, which is the successors' first: several by one, or one by several in shares.
 *
 * @param source where it is written
 * @param verified whether somebody has checked it against its source
 */
public record MergeOrganisations(List<String> predecessors, List<Heir> successors, LocalDate on, String source, boolean verified) {
    public MergeOrganisations {
        predecessors = predecessors == null ? List.of() : List.copyOf(predecessors);
        successors = successors == null ? List.of() : List.copyOf(successors);
    }

    /** A successor and its share in percent; the shares come to 100. */
    public record Heir(String organisation, BigDecimal sharePercent) {
    }

    /** Whether everything has one place to go to. */
    boolean isSole() {
        return successors.size() == 1;
    }
}
