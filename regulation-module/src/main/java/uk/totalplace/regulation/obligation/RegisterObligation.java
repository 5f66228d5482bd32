package uk.totalplace.regulation.obligation;

import java.util.Set;
import uk.totalplace.common.organisation.OrganisationKind;

/** Enters an obligation; {@code verified} says that somebody has checked it against its source. */
public record RegisterObligation(String code, String title, String inspectorate, Set<OrganisationKind> appliesTo, Frequency frequency, String source, boolean verified) {

    CorrectObligation details() {
        return new CorrectObligation(code, null, title, inspectorate, appliesTo, frequency, source, verified);
    }
}
