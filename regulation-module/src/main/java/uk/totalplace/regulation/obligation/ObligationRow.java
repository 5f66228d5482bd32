package uk.totalplace.regulation.obligation;

import java.util.List;
import java.util.stream.Collectors;
import uk.totalplace.common.organisation.OrganisationKind;

/** An obligation as lists show it. */
public record ObligationRow(String code, String title, String inspectorate, List<OrganisationKind> appliesTo, Frequency frequency, String source, boolean verified, int version) {

    /** The kinds of bodies it applies to, in words. */
    public String kinds() {
        return appliesTo.stream().map(OrganisationKind::word).collect(Collectors.joining(", "));
    }
}
