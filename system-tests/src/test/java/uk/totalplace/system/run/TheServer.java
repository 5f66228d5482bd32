package uk.totalplace.system.run;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One server for all classes of a run, started by the first that asks and stopped after the last. Its rows are everybody's: a test brings its own. */
public final class TheServer implements BeforeAllCallback {
    private static Server server;

    @Override
    public synchronized void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL).getOrComputeIfAbsent(TheServer.class, first -> started());
    }

    private static AutoCloseable started() {
        server = Server.prepared("shared", DatabaseServer.fresh()).start();
        return server;
    }

    public static Server running() {
        return server;
    }
}
