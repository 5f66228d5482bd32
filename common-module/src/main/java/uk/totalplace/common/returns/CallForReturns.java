package uk.totalplace.common.returns;

import java.time.LocalDate;
import java.util.Set;

/** Asks organisations for a return: which data set, for which period (such as 2009/10), from which day it can be handed in and by which day it is due. */
public record CallForReturns(String title, String dataSet, String period, LocalDate opensOn, LocalDate dueOn, String note, Set<String> organisations) {
    public CallForReturns {
        organisations = organisations == null ? Set.of() : Set.copyOf(organisations);
    }
}
