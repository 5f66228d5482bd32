package uk.totalplace.common.organisation;

/** What sort of public body an organisation is. */
public enum OrganisationKind {
    COUNTY_COUNCIL, DISTRICT_COUNCIL, UNITARY_COUNCIL, NHS, POLICE, FIRE, PROBATION, JOBCENTRE, SKILLS, DEVELOPMENT_AGENCY, DEPARTMENT, OTHER;

    public String word() {
        return switch (this) {
            case COUNTY_COUNCIL -> "County council";
            case DISTRICT_COUNCIL -> "District council";
            case UNITARY_COUNCIL -> "Unitary council";
            case NHS -> "NHS body";
            case POLICE -> "Police";
            case FIRE -> "Fire and rescue";
            case PROBATION -> "Probation";
            case JOBCENTRE -> "Jobcentre";
            case SKILLS -> "Skills body";
            case DEVELOPMENT_AGENCY -> "Development agency";
            case DEPARTMENT -> "Government department";
            case OTHER -> "Other body";
        };
    }
}
