package uk.totalplace.margate.intervention;

import java.util.List;

/** An intervention area as lists show it, with the codes of what it covers. */
public record InterventionAreaRow(String code, String name, String aim, List<String> areas, int version) {
}
