package uk.totalplace.common.cipher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyRingTest {
    static final String ONE = Base64.getEncoder().encodeToString("the first secret of thirty-two b".getBytes());
    static final String TWO = Base64.getEncoder().encodeToString("the other secret of thirty-two b".getBytes());

    @Test
    void the_first_key_is_the_newest() {
        assertEquals(List.of("k2", "k1"), KeyRing.parse("k2:" + TWO + ", k1:" + ONE).secrets().stream().map(KeyRing.Secret::id).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"justtext", "K1:AAAA", ":AAAA", "k1:not base64!", "k1:c2hvcnQ=", "k1:", "a-name-that-is-far-too-long:AAAA"})
    void what_cannot_be_a_key_is_refused_without_quoting_it(String setting) {
        IllegalStateException refusal = assertThrows(IllegalStateException.class, () -> KeyRing.parse(setting));
        assertTrue(refusal.getMessage().startsWith("TOTALPLACE_RESTRICTED_KEYS cannot be used"), refusal::getMessage);
        String secret = setting.substring(setting.indexOf(':') + 1);
        assertFalse(secret.length() > 3 && refusal.getMessage().contains(secret), refusal::getMessage);
    }

    @Test
    void two_keys_of_one_name_are_refused() {
        assertThrows(IllegalStateException.class, () -> KeyRing.parse("k1:" + ONE + ",k1:" + TWO));
    }

    @Test
    void a_key_never_becomes_text() {
        assertEquals("[k1]", KeyRing.parse("k1:" + ONE).secrets().toString());
    }

    @Test
    void the_demonstrations_key_is_known_by_its_name() {
        assertTrue(KeyRing.parse("k1:" + ONE + ",demonstration:" + TWO).isForDemonstration());
        assertFalse(KeyRing.parse("k1:" + ONE).isForDemonstration());
    }
}
