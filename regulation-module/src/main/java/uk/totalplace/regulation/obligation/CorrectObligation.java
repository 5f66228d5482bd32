package uk.totalplace.regulation.obligation;

import java.util.Set;
import uk.totalplace.common.organisation.OrganisationKind;

/** Corrects what is said of an obligation. {@code version} is that of the state the person saw. */
public record CorrectObligation(String code, Integer version, String title, String inspectorate, Set<OrganisationKind> appliesTo, Frequency frequency, String source, boolean verified) {
}
