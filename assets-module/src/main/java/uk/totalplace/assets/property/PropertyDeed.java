package uk.totalplace.assets.property;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * A deed on many properties, as one of them knows it: an upload of a file, or a bulk edit of a field ({@code field} is its column,
 * {@code before} what the property held). Times are UTC; the last two are null while the deed stands.
 */
record PropertyDeed(Long run, String file, boolean wasThere, String field, String value, long rows, Object before, LocalDateTime at, String by, LocalDateTime undoneAt, String undoneBy) {

    /** The deed, and its undoing when there was one. */
    List<HistoryEntry> history() {
        List<HistoryEntry> entries = new ArrayList<>(List.of(new HistoryEntry(at, by, field == null ? uploaded() : edited(), run)));
        if (undoneAt != null) {
            entries.add(new HistoryEntry(undoneAt, undoneBy, field == null ? "undid the upload of " + file : "undid the bulk edit of " + EditableField.ofColumn(field).label(), run));
        }
        return entries;
    }

    private String uploaded() {
        return (wasThere ? "brought it up to date from " : "entered it from ") + file;
    }

    private String edited() {
        EditableField edited = EditableField.ofColumn(field);
        String was = edited.words(before);
        String change = value == null ? edited.label() + " cleared, it was " + was : was == null ? edited.label() + " set to " + value : edited.label() + " from " + was + " to " + value;
        return "changed " + change + ", in a bulk edit of " + (rows == 1 ? "1 property" : String.format("%,d properties", rows));
    }
}
