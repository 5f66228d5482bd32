package uk.totalplace.common.account;

import java.util.Set;
import uk.totalplace.common.NotYours;

/**
 * Who asks, and what is theirs. {@code organisation} is null for the programme office, which works for all of them.
 */
public record Caller(String name, String displayName, String organisation, Set<String> roles) {

    public boolean isProgrammeOffice() {
        return organisation == null;
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    /** Programme staff see everything; readers of the programme office see what is released, as anyone else does. */
    public boolean seesUnreleased() {
        return isProgrammeOffice() && (has(Role.OFFICER) || has(Role.LEAD) || has(Role.FINANCE) || has(Role.AUDITOR) || has(Role.ADMIN));
    }

    public boolean sees(String owner, boolean released) {
        return released || seesUnreleased() || owner.equals(organisation);
    }

    /** Whether what belongs to an organisation is within the caller's work at all; what the caller may do there is the role's. */
    public boolean worksFor(String owner) {
        return isProgrammeOffice() || owner.equals(organisation);
    }

    /** An officer of the programme office, who keeps records for every organisation. */
    public boolean isOfficer() {
        return isProgrammeOffice() && has(Role.OFFICER);
    }

    public boolean keepsFor(String owner) {
        return owner.equals(organisation) && has(Role.PARTNER) || isOfficer();
    }

    /** @throws NotYours when the caller does not keep records for that organisation */
    public void mustKeepFor(String owner) {
        if (!keepsFor(owner)) {
            throw new NotYours(owner);
        }
    }
}
