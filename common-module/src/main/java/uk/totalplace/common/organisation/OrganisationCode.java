package uk.totalplace.common.organisation;

import uk.totalplace.common.InvalidInput;

/** What an organisation is held by everywhere: its GSS code where there is one, else capitals, digits and hyphens. */
public record OrganisationCode(String value) {
    public OrganisationCode {
        if (value == null || !value.matches("[A-Z0-9][A-Z0-9-]{1,39}")) {
            throw new InvalidInput("code", "“" + value + "” is not an organisation code: 2 to 40 capitals, digits and hyphens.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
