package uk.totalplace.barriers.register;

import java.util.Set;

/** Raises a barrier that stands in the way of these themes. Without a {@code ref} it gets the next one. */
public record RaiseBarrier(String ref, String title, String because, String weCannot, String whichBlocks, Category category, Level level, Set<String> themes,
        String source) {
}
