package uk.totalplace.common.area;

import uk.totalplace.common.InvalidInput;

/** The nine-character code of the Government Statistical Service for an area: a letter and eight digits. */
public record AreaCode(String value) {
    public AreaCode {
        if (value == null || !value.matches("[EWSNK]\\d{8}")) {
            throw new InvalidInput("area", "“" + value + "” is not an area code: a letter and eight digits, such as E07000001.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
