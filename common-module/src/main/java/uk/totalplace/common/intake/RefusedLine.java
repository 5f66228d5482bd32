package uk.totalplace.common.intake;

import java.util.List;

/** A line that was not taken, as it came, so that it can be mended and sent again. */
public record RefusedLine(long line, String code, String reason, List<String> cells) {
}
