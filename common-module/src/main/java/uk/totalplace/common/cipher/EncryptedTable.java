package uk.totalplace.common.cipher;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A table with encrypted columns. Each row says in {@code key_id} with which key it is encrypted; null when it is not.
 *
 * @param name      schema and name
 * @param key       the columns of its primary key, to whose values the ciphertexts are bound
 * @param columns   the encrypted columns: bytes, or text in Base64
 * @param index     the blind index that is made anew with the key; null when there is none
 * @param isPassing whether its rows go by themselves within a run: they keep their key, but as long as they are there it is in use
 * @param portion   how many rows are carried over in one transaction
 */
public record EncryptedTable(String name, List<String> key, List<String> columns, BlindIndex index, boolean isPassing, int portion) {

    /** A column that holds the blind index of something in the first encrypted column: {@code of} finds it there and brings it into its one form. */
    public record BlindIndex(String column, UnaryOperator<String> of) {
    }

    public EncryptedTable {
        key = List.copyOf(key);
        columns = List.copyOf(columns);
    }

    /** @param values the values of the primary key, in the order of its columns */
    public Place place(String column, Object... values) {
        if (values.length != key.size() || !columns.contains(column)) {
            throw new IllegalArgumentException(name + " has no such place");
        }
        return Place.of(name, column, values);
    }
}
