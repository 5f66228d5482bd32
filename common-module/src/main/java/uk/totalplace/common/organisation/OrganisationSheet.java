package uk.totalplace.common.organisation;

import java.util.List;

/** An organisation whole: itself, its names before, whom it succeeded, how its own succession was carried out (null while it was not), and what is held of it. */
public record OrganisationSheet(OrganisationRow organisation, List<FormerName> formerNames, List<Predecessor> predecessors, MergerRow merger, List<Holding> holdings) {

    /** A body that this one succeeded, wholly or in part, and what is still held of it. */
    public record Predecessor(String code, SuccessionRow succession, MergerRow merger, List<Holding> holdings) {
    }
}
