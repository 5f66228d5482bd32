package uk.totalplace.portal.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import uk.totalplace.common.organisation.Organisations;

/** What the codes in a table are called, asked for once and only where a table is written. */
@RequestScoped
public class OrganisationNames {
    @Inject
    private Organisations organisations;
    private Map<String, String> names;

    /** The code itself where nobody is called by it; null for null. */
    String of(String code) {
        if (names == null) {
            names = organisations.names();
        }
        return code == null ? null : names.getOrDefault(code, code);
    }
}
