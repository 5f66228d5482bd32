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

    /** Carries over one portion and gives the number of its rows: 0 when all rows of the table are on the newest key. They are held from reading to writing. */
    public int portion(EncryptedTable table, String module) {
        ModuleCipher cipher = ciphers.of(module);
        int count = database.with(connection -> {
            List<Object[]> rows = read(connection, table, cipher, module);
            write(connection, table, rows);
            return rows.size();
        });
        rotations.find(module).ifPresent(rotation -> rotation.advance(count));
        return count;
    }

    private static List<Object[]> read(Connection connection, EncryptedTable table, ModuleCipher cipher, String module) throws SQLException {
        String keys = String.join(", ", table.key());
        String sql = "select %s, %s from %s where key_id like ? and key_id <> ? order by %s limit %d for update".formatted(keys, String.join(", ", table.columns()), table.name(), keys, table.portion());
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, module + "/%");
            select.setString(2, cipher.keyId());
            List<Object[]> rows = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(carriedOver(row, table, cipher));
                }
            }
            return rows;
        }
    }

    /** The parameters of the row's update. */
    private static Object[] carriedOver(ResultSet row, EncryptedTable table, ModuleCipher cipher) throws SQLException {
        Object[] key = new Object[table.key().size()];
        for (int i = 0; i < key.length; i++) {
            key[i] = row.getObject(i + 1);
        }
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
