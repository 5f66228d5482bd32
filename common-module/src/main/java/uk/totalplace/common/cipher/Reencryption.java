package uk.totalplace.common.cipher;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.totalplace.common.database.Database;

/**
 * Carries rows over to the newest key, a portion in a transaction of its own: cut off at any moment, each row is whole on one key or the other. It is the
 * background's and has no caller; {@link KeyRotations} asked whether it may be.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Reencryption {
    @Inject
    private Database database;
    @Inject
    private Ciphers ciphers;
    @Inject
    private KeyRotationRepository rotations;

    /** What became of a portion: the updates of the rows that could be read, the names of those that could not, and the key of its last row. */
    private record Portion(List<Object[]> updates, List<String> unreadable, Object[] last) {
    }

    /**
     * Carries over one portion; its rows are held from reading to writing. A row that cannot be read stays as it is, and the rotation counts and names it.
     *
     * @param after the key of the last row that was looked at, null to begin
     * @return the key of the last row of this portion; null when no row of the table is left to look at
     */
    public Object[] portion(EncryptedTable table, String module, Object[] after) {
        ModuleCipher cipher = ciphers.of(module);
        Portion portion = database.with(connection -> {
            Portion read = read(connection, table, cipher, module, after);
            write(connection, table, read.updates());
            return read;
        });
        rotations.find(module).ifPresent(rotation -> {
            rotation.advance(portion.updates().size());
            portion.unreadable().forEach(rotation::leave);
        });
        return portion.last();
    }

    private static Portion read(Connection connection, EncryptedTable table, ModuleCipher cipher, String module, Object[] after) throws SQLException {
        String keys = String.join(", ", table.key());
        String beyond = after == null ? "" : " and (%s) > (%s)".formatted(keys, String.join(", ", Collections.nCopies(after.length, "?")));
        String sql = "select %s, %s from %s where key_id like ? and key_id <> ?%s order by %s limit %d for update".formatted(keys, String.join(", ", table.columns()), table.name(), beyond, keys, table.portion());
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, module + "/%");
            select.setString(2, cipher.keyId());
            for (int i = 0; after != null && i < after.length; i++) {
                select.setObject(i + 3, after[i]);
            }
            List<Object[]> updates = new ArrayList<>();
            List<String> unreadable = new ArrayList<>();
            Object[] last = null;
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    last = key(row, table);
                    try {
                        updates.add(carriedOver(row, last, table, cipher));
                    } catch (CannotDecrypt unread) {
                        unreadable.add(table.name() + " " + Arrays.stream(last).map(String::valueOf).collect(Collectors.joining("/")));
                    }
                }
            }
            return new Portion(updates, unreadable, last);
        }
    }

    private static Object[] key(ResultSet row, EncryptedTable table) throws SQLException {
        Object[] key = new Object[table.key().size()];
        for (int i = 0; i < key.length; i++) {
            key[i] = row.getObject(i + 1);
        }
        return key;
    }

    /** The parameters of the row's update. */
    private static Object[] carriedOver(ResultSet row, Object[] key, EncryptedTable table, ModuleCipher cipher) throws SQLException {
        List<Object> values = new ArrayList<>();
        values.add(cipher.keyId());
        for (int i = 0; i < table.columns().size(); i++) {
            int at = key.length + i + 1;
            Place place = table.place(table.columns().get(i), key);
            if (isBinary(row.getMetaData().getColumnType(at))) {
                values.add(cipher.encrypt(place, cipher.decrypt(place, row.getBytes(at))));
            } else {
                values.add(cipher.encryptText(place, cipher.decryptText(place, row.getString(at))));
            }
        }
        if (table.index() != null) {
            Place place = table.place(table.columns().get(0), key);
            values.add(cipher.index(table.index().of().apply(cipher.decryptText(place, row.getString(key.length + 1)))));
        }
        Collections.addAll(values, key);
        return values.toArray();
    }

    private static boolean isBinary(int type) {
        return type == Types.BINARY || type == Types.VARBINARY || type == Types.LONGVARBINARY;
    }

    private static void write(Connection connection, EncryptedTable table, List<Object[]> rows) throws SQLException {
        Stream<String> index = table.index() == null ? Stream.empty() : Stream.of(table.index().column());
        String sets = Stream.of(Stream.of("key_id"), table.columns().stream(), index).flatMap(names -> names).map(name -> name + " = ?").collect(Collectors.joining(", "));
        String where = table.key().stream().map(name -> name + " = ?").collect(Collectors.joining(" and "));
        try (PreparedStatement update = connection.prepareStatement("update " + table.name() + " set " + sets + " where " + where)) {
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    update.setObject(i + 1, row[i]);
                }
                update.addBatch();
            }
            if (!rows.isEmpty()) {
                update.executeBatch();
            }
        }
    }
}
