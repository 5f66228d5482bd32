package uk.totalplace.common.bulk;

import java.util.List;

/** A field that can be changed in many records at once. {@code choices} are the words it may hold, empty where it is free text of at most {@code most} characters. */
public record BulkField(String name, String label, List<String> choices, int most, boolean mayBeEmpty) {

    public boolean isChoice() {
        return !choices.isEmpty();
    }
}
