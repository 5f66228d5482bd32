package uk.totalplace.common.bulk;

import java.util.List;

/**
 * What a bulk edit would do: of the records chosen, how many change, have the value already, or are not the caller's to change.
 * {@code seen} stands for the records that would change in their present versions; a bulk edit is carried out only on what was seen.
 */
public record BulkPreview(String field, String value, long chosen, long changing, long alike, long notYours, List<Example> examples, String seen) {

    /** One record that would change; null where there is no value. */
    public record Example(String record, String name, String before, String after) {
    }
}
