package uk.totalplace.assets.property;

import java.util.Arrays;
import java.util.List;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.Violations;
import uk.totalplace.common.bulk.BulkField;

/** The fields of a property that can be changed in many at once: what several buildings can have in common. */
enum EditableField {
    TENURE("tenure_type", "TENURE_TYPE", 60), TENURE_DETAIL("tenure_detail", null, 200), HOLDING("holding_type", "HOLDING_TYPE", 60), SUITABILITY("suitability", "SUITABILITY", 60),
    FUNCTION("function_label", null, 500), PURPOSE("purpose", "PURPOSE", 200), ENERGY_RATING("energy_rating", "ENERGY_RATING", 20), POST_TOWN("post_town", null, 100),
    RELEASED("released", null, 20);

    private static final List<String> RELEASE_WORDS = List.of("Released", "Not released");
    private final String column;
    private final String list;
    private final int most;

    EditableField(String column, String list, int most) {
        this.column = column;
        this.list = list;
        this.most = most;
    }

    /** @throws InvalidInput when no such field can be changed in many */
    static EditableField named(String name) {
        return Arrays.stream(values()).filter(field -> field.name().equalsIgnoreCase(name)).findFirst()
                .orElseThrow(() -> new InvalidInput("field", "Choose one of the fields that can be changed in many: " + String.join(", ", Arrays.stream(values()).map(EditableField::label).toList()) + "."));
    }

    static EditableField ofColumn(String column) {
        return Arrays.stream(values()).filter(field -> field.column.equals(column)).findFirst().orElseThrow();
    }

    /**
     * What the column is to hold.
     *
     * @throws InvalidInput when the field cannot hold what was written
     */
    Object value(String written) {
        String text = written == null || written.isBlank() ? null : written.strip();
        BulkField field = field();
        new Violations().unless(text != null || field.mayBeEmpty(), "value", "Choose " + String.join(" or ", field.choices()) + ".")
                .unless(text == null || !field.isChoice() || field.choices().contains(text), "value", "Choose one of " + String.join(", ", field.choices()) + ".")
                .mayStayEmpty("value", text, most).refuse();
        return this == RELEASED ? (Object) RELEASE_WORDS.get(0).equals(text) : text;
    }

    /** What a value reads like; null where there is none. */
    String words(Object value) {
        return value == null ? null : this == RELEASED ? RELEASE_WORDS.get(Boolean.TRUE.equals(value) ? 0 : 1) : value.toString();
    }

    /** What the field holds of a property, as the column does. */
    Object of(PropertySheet sheet) {
        return this == RELEASED ? (Object) sheet.released() : sheet.details().values()[PropertyDetails.COLUMNS.indexOf(column)];
    }

    /** The hash of the property's content once the field holds the value; whether it is released is not content. */
    String hashWith(PropertyDetails details, Object value) {
        return this == RELEASED ? details.contentHash() : details.contentHashWith(column, value);
    }

    BulkField field() {
        return new BulkField(name(), label(), this == RELEASED ? RELEASE_WORDS : list == null ? List.of() : PropertyWords.choices(list), most, this != RELEASED);
    }

    String label() {
        return this == RELEASED ? "State" : PropertyWords.label(column);
    }

    String column() {
        return column;
    }
}
