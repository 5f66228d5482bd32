package uk.totalplace.common.record;

import uk.totalplace.common.InvalidInput;

/** What a record of another register is held by: its kind and its code, written {@code kind:code} as the audit log writes its subjects. */
public record RecordRef(String kind, String code) {
    public RecordRef {
        if (kind == null || !kind.matches("[a-z][a-z-]{1,39}") || code == null || code.isBlank() || code.length() > 250) {
            throw new InvalidInput("record", "“" + kind + ":" + code + "” does not point to a record: give its kind and its code, such as barrier:BAR-001.");
        }
    }

    /** @throws InvalidInput when the text is not a kind, a colon and a code */
    public static RecordRef parse(String text) {
        int colon = text == null ? -1 : text.indexOf(':');
        if (colon < 0) {
            throw new InvalidInput("record", "“" + text + "” does not point to a record: give its kind and its code, such as barrier:BAR-001.");
        }
        return new RecordRef(text.substring(0, colon).strip(), text.substring(colon + 1).strip());
    }

    @Override
    public String toString() {
        return kind + ":" + code;
    }
}
