package uk.totalplace.common.cipher;

/** A cipher for tests of other packages. */
public final class TestCipher {
    private TestCipher() {
    }

    public static ModuleCipher of(String module) {
        return new ModuleCipher(module, KeyRing.parse("k1:" + KeyRingTest.ONE));
    }
}
