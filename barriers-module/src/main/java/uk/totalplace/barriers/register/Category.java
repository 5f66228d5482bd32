package uk.totalplace.barriers.register;

/** What a barrier is made of. */
public enum Category {
    LEGISLATION, FUNDING_CONDITION, CAPITAL_FINANCE, INSPECTION, DATA_SHARING, TECHNOLOGY, PROCUREMENT, EMPLOYMENT, PROPERTY_TENURE, GOVERNANCE, CULTURE,
    INCENTIVES, NATIONAL_STANDARD, PLACEMENT_POLICY;

    public String word() {
        return switch (this) {
            case LEGISLATION -> "Legislation";
            case FUNDING_CONDITION -> "Funding condition";
            case CAPITAL_FINANCE -> "Capital finance";
            case INSPECTION -> "Inspection and targets";
            case DATA_SHARING -> "Data sharing";
            case TECHNOLOGY -> "Technology";
            case PROCUREMENT -> "Procurement";
            case EMPLOYMENT -> "Employment";
            case PROPERTY_TENURE -> "Property tenure";
            case GOVERNANCE -> "Governance";
            case CULTURE -> "Culture";
            case INCENTIVES -> "Incentives";
            case NATIONAL_STANDARD -> "National standard";
            case PLACEMENT_POLICY -> "Placement policy";
        };
    }
}
