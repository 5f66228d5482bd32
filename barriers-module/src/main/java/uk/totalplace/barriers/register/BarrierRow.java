package uk.totalplace.barriers.register;

import java.util.List;

/** A barrier as lists show it; {@code themes} are codes, {@code owner} is an organisation code, both it and {@code ownerPerson} may be null. */
public record BarrierRow(String ref, String title, Statement statement, Category category, Level level, Severity severity, List<String> themes, String owner, String ownerPerson, Clocks clocks,
        Remedy remedy, String source, int version) {

    public Status status() {
        return clocks.status();
    }
}
