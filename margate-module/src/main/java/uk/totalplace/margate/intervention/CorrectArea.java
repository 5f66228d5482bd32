package uk.totalplace.margate.intervention;

import java.util.List;

/** Corrects what is said of an intervention area. {@code version} is that of the state the person saw. */
public record CorrectArea(String code, Integer version, String name, String aim, List<String> areas) {
}
