package uk.totalplace.portal.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.totalplace.common.figure.Input;
import uk.totalplace.portal.frame.Plural;

/** Inputs of one file, or of one source without a file, under one heading. */
public record InputGroup(String title, String count, boolean open, List<Input> inputs) {
    private static final int SHORT = 12;

    /** Rows by their file, in the order they first appear. */
    static List<InputGroup> of(List<Input> rows) {
        Map<String, List<Input>> bySource = rows.stream().collect(Collectors.groupingBy(row -> row.file() == null ? String.valueOf(row.source()) : row.file(), LinkedHashMap::new, Collectors.toList()));
        List<InputGroup> groups = new ArrayList<>();
        bySource.forEach((title, inputs) -> groups.add(new InputGroup(title, Plural.of(inputs.size(), "row"), bySource.size() == 1 || inputs.size() <= SHORT, inputs)));
        return groups;
    }
}
