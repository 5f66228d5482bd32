package uk.totalplace.common.intake;

import java.util.Arrays;
import java.util.Locale;
import uk.totalplace.common.InvalidInput;

/** What a run should do with what it finds. */
public enum ImportMode {
    /** Check only. */
    DRY_RUN,
    /** Take the file only when no line is refused. */
    ALL_OR_NOTHING,
    /** Take the lines that can be taken. */
    VALID_LINES;

    /** @throws InvalidInput when the text is none of dry-run, all-or-nothing, valid-lines */
    public static ImportMode parse(String text) {
        String name = text == null ? "" : text.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values()).filter(mode -> mode.name().equals(name)).findFirst()
                .orElseThrow(() -> new InvalidInput("mode", "The mode is dry-run, all-or-nothing or valid-lines, not “" + text + "”."));
    }
}
