package uk.totalplace.common.cipher;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import uk.totalplace.common.setting.Settings;

/** The ciphers of the modules. Their keys come from the setting {@code restricted.keys}, never from the database, and are read once. */
@ApplicationScoped
public class Ciphers {
    @Inject
    private Settings settings;
    private KeyRing ring;

    /** @throws NoKey when no key is configured */
    public ModuleCipher of(String module) {
        return new ModuleCipher(module, ring().orElseThrow(NoKey::new));
    }

    /** The ids of a module's keys, {@code module/key}, the newest first; empty when none is configured. */
    List<String> keyIds(String module) {
        return ring().stream().flatMap(keys -> keys.secrets().stream()).map(secret -> module + "/" + secret.id()).toList();
    }

    /** @throws IllegalStateException when the setting cannot be used, or holds the published demonstration key in production */
    void refuseUnusableKeys() {
        if (ring().isPresent() && ring().get().isForDemonstration() && settings.yes("production")) {
            throw new IllegalStateException("TOTALPLACE_PRODUCTION is yes, but restricted data would be encrypted with the demonstration's key, which everybody knows. "
                    + "Set TOTALPLACE_RESTRICTED_KEYS, or delete configDropins/defaults/demonstration.xml.");
        }
    }

    private synchronized Optional<KeyRing> ring() {
        if (ring == null) {
            ring = settings.text("restricted.keys").map(KeyRing::parse).orElse(null);
        }
        return Optional.ofNullable(ring);
    }
}
