package uk.totalplace.board.baseline;

import java.io.Serializable;

/** What of the register of baselines is asked for; nulls ask for everything. */
public record BaselineFilter(String text, String theme, String organisation) implements Serializable {
    public static final BaselineFilter EVERYTHING = new BaselineFilter(null, null, null);
}
