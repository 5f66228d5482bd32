package uk.totalplace.regulation.obligation;

import java.util.List;
import uk.totalplace.common.organisation.OrganisationKind;

/** An obligation as lists show it. */
public record ObligationRow(String code, String title, String inspectorate, List<OrganisationKind> appliesTo, Frequency frequency, String source, boolean verified) {
}
