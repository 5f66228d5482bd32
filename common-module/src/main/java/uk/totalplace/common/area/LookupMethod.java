package uk.totalplace.common.area;

/** How a share of an area was found. The later in this list, the less it tells. */
public enum LookupMethod {
    EXACT, POPULATION_WEIGHTED, BEST_FIT;

    public String word() {
        return switch (this) {
            case EXACT -> "Exact";
            case POPULATION_WEIGHTED -> "By population";
            case BEST_FIT -> "Best fit";
        };
    }

    LookupMethod orWeaker(LookupMethod other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
