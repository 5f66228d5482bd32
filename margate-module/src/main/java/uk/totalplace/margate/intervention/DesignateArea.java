package uk.totalplace.margate.intervention;

import java.util.List;

/** Enters an intervention area that covers the areas with these codes. */
public record DesignateArea(String code, String name, String aim, List<String> areas) {

    CorrectArea details() {
        return new CorrectArea(code, null, name, aim, areas);
    }
}
