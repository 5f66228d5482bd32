package uk.totalplace.portal.start;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether the application has finished what it does after the start. */
@ApplicationScoped
public class Startup {
    private volatile boolean ready;
    private volatile String words = "reference data are being loaded";

    void reached(String now) {
        words = now;
    }

    void ready() {
        ready = true;
        words = "ready";
    }

    public boolean isReady() {
        return ready;
    }

    public String words() {
        return words;
    }
}
