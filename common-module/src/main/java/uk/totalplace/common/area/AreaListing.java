package uk.totalplace.common.area;

import java.time.LocalDate;
import java.util.List;

/** An area as some editions list it, under the name they give it. An unknown first or last day is null. */
public record AreaListing(String area, String name, String parent, LocalDate validFrom, LocalDate validTo, List<String> editions) {
    public AreaListing {
        editions = List.copyOf(editions);
    }
}
