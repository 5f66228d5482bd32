package uk.totalplace.common.tabular;

import java.util.List;
import java.util.Objects;

/**
 * A column that a data set understands.
 *
 * @param name    its published heading, unique within the data set
 * @param aliases other headings that people use for it, the surest first
 * @param meaning what it says, in one sentence
 * @param example a value as it would be written
 * @param need    whether a file may lack it
 */
public record Column(String name, List<String> aliases, String meaning, String example, Need need) {

    public Column {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(need, "need");
        aliases = List.copyOf(aliases);
    }
}
