package uk.totalplace.common.cipher;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Stops the start when the keys for restricted data cannot be used: a server that would only find out with the first file would find out too late. */
@Startup
@Singleton
@PermitAll
public class KeyCheck {
    @Inject
    private Ciphers ciphers;

    @PostConstruct
    void check() {
        ciphers.refuseUnusableKeys();
    }
}
