package uk.totalplace.common.cipher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModuleCipherTest {
    private static final String OLD = "k1:" + KeyRingTest.ONE;
    private static final String NEW = "k2:" + KeyRingTest.TWO;
    private static final Place HERE = Place.of("cases.record", "content", 7L);
    private final ModuleCipher cipher = cipher("cases", OLD);

    private static ModuleCipher cipher(String module, String keys) {
        return new ModuleCipher(module, KeyRing.parse(keys));
    }

    @Test
    void what_is_encrypted_is_read_again_where_it_stands() {
        assertEquals("Zoë, 3 places", cipher.decryptText(HERE, cipher.encryptText(HERE, "Zoë, 3 places")));
        assertNull(cipher.encryptText(HERE, null));
        assertNull(cipher.decryptText(HERE, null));
    }

    @Test
    void the_same_text_never_looks_the_same_twice() {
        assertNotEquals(cipher.encryptText(HERE, "the same"), cipher.encryptText(HERE, "the same"));
    }

    @Test
    void a_ciphertext_cannot_be_moved_to_another_row_column_table_or_module() {
        byte[] encrypted = cipher.encrypt(HERE, "secret".getBytes(StandardCharsets.UTF_8));
        List<Place> elsewhere = List.of(Place.of("cases.record", "content", 8L), Place.of("cases.record", "reason", 7L), Place.of("cases.before", "content", 7L), Place.of("cases.record", "content", 7L, 1L));
        elsewhere.forEach(place -> assertThrows(CannotDecrypt.class, () -> cipher.decrypt(place, encrypted)));
        assertThrows(CannotDecrypt.class, () -> cipher("others", OLD).decrypt(HERE, encrypted));
    }

    @Test
    void a_ciphertext_with_any_byte_changed_is_not_read() {
        byte[] encrypted = cipher.encrypt(HERE, "secret".getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < encrypted.length; i++) {
            byte[] changed = encrypted.clone();
            changed[i] ^= 1;
            assertThrows(CannotDecrypt.class, () -> cipher.decrypt(HERE, changed), "byte " + i);
        }
        for (int length = 0; length < encrypted.length; length++) {
            byte[] cut = Arrays.copyOf(encrypted, length);
            assertThrows(CannotDecrypt.class, () -> cipher.decrypt(HERE, cut), "length " + length);
        }
    }

    @Test
    void the_newest_key_writes_and_older_ones_still_read() {
        String old = cipher.encryptText(HERE, "from before");
        ModuleCipher both = cipher("cases", NEW + "," + OLD);
        assertEquals("from before", both.decryptText(HERE, old));
        assertEquals("cases/k2", both.keyId());
        CannotDecrypt refusal = assertThrows(CannotDecrypt.class, () -> cipher("cases", NEW).decryptText(HERE, old));
        assertTrue(refusal.getMessage().contains("cases/k1"), refusal::getMessage);
    }

    @Test
    void a_value_is_found_by_its_index_under_the_old_key_and_the_new() {
        ModuleCipher both = cipher("cases", NEW + "," + OLD);
        assertEquals(cipher.index("REF 1"), cipher.index("REF 1"));
        assertEquals(List.of(both.index("REF 1"), cipher.index("REF 1")), both.indexes("REF 1"));
        assertEquals(64, both.index("REF 1").length());
    }

    @Test
    void an_index_tells_neither_the_value_nor_that_another_module_holds_it() {
        assertNotEquals(cipher.index("REF 1"), cipher("others", OLD).index("REF 1"));
        assertNotEquals(cipher.index("REF 1"), cipher.index("REF 2"));
        assertFalse(cipher.index("REF 1").contains("REF"));
    }
}
