package uk.totalplace.portal.margate;

import java.util.Arrays;
import uk.totalplace.margate.placement.PlacementKind;

/** What a placement's codes are called. */
final class PlacementWords {
    private PlacementWords() {
    }

    /** A kind that is none of ours stands as it was written. */
    static String kind(String code) {
        return code == null ? "–" : Arrays.stream(PlacementKind.values()).filter(kind -> kind.name().equals(code)).map(PlacementKind::word).findFirst().orElse(code);
    }
}
