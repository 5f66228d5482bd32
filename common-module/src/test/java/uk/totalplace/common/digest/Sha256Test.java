package uk.totalplace.common.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class Sha256Test {
    /** FIPS 180-4, the example of one block. */
    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void the_published_example_comes_out_as_published() {
        assertEquals(OF_ABC, Sha256.of("abc"));
        assertEquals("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", Sha256.of(""));
    }

    @Test
    void text_is_digested_as_utf_8() {
        assertEquals(new Sha256().add(new byte[] {(byte) 0xc2, (byte) 0xa3}).hex(), Sha256.of("£"));
    }

    @Test
    void what_is_added_in_pieces_is_digested_as_one() {
        assertEquals(OF_ABC, new Sha256().add("a").add("bc".getBytes(StandardCharsets.US_ASCII)).hex());
    }

    @Test
    void each_digest_begins_anew() {
        Sha256 sha256 = new Sha256();
        sha256.add("something else").hex();
        assertEquals(OF_ABC, sha256.add("abc").hex());
    }

    @Test
    void a_key_is_the_first_sixteen_bytes() {
        assertEquals(UUID.fromString("ba7816bf-8f01-cfea-4141-40de5dae2223"), new Sha256().add("abc").uuid());
    }
}
