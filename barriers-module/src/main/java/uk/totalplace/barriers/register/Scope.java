package uk.totalplace.barriers.register;

import java.util.Arrays;
import java.util.List;

/** The first question about a barrier: can the partners remove it among themselves, or must central government move? */
public enum Scope {
    LOCAL, GOVERNMENT;

    public String word() {
        return this == LOCAL ? "Locally resolvable" : "Needs central government";
    }

    /** The levels that fall under it. */
    public List<Level> levels() {
        return Arrays.stream(Level.values()).filter(level -> level.needsGovernment() == (this == GOVERNMENT)).toList();
    }
}
