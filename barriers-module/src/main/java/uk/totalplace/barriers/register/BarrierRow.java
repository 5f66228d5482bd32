package uk.totalplace.barriers.register;

import java.util.List;

/** A barrier as lists show it; {@code themes} are codes. */
public record BarrierRow(String ref, String title, Statement statement, Category category, Level level, List<String> themes, Status status, String source, int version) {
}
