package uk.totalplace.common.cipher;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Where an encrypted value stands. It is bound to this place, so that it cannot be moved to another row or column and still be read. */
public record Place(String table, String column, List<String> key) {
    public Place {
        key = List.copyOf(key);
    }

    static Place of(String table, String column, Object... key) {
        return new Place(table, column, Arrays.stream(key).map(Objects::toString).toList());
    }
}
