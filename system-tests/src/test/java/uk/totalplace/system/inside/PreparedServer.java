package uk.totalplace.system.inside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import uk.totalplace.system.run.Server;

/**
 * Gets a server ready for Arquillian before it starts one: the product's own configuration, but the application is deployed by
 * the tests, with a module of theirs beside the real ones. The server has a name of its own, because Arquillian looks for a
 * running one by name. Inside the container there is nothing left to do.
 */
public final class PreparedServer implements BeforeAllCallback {
    private static final String CONFIGURATION = "arq.container.liberty.configuration.";
    private static boolean done;

    @Override
    public void beforeAll(ExtensionContext context) {
        if (System.getProperty("root.directory") != null && !done) {
            done = true;
            prepare();
        }
    }

    private static void prepare() {
        Server server = Server.prepared("inside", Map.of());
        try {
            String name = "inside-" + server.port();
            Path configuration = Files.move(server.configuration(), server.configuration().resolveSibling(name));
            Files.delete(configuration.resolve("apps/total-place.ear"));
            cutApplication(configuration.resolve("server.xml"));
            cutApplication(configuration.resolve("configDropins/defaults/demonstration.xml"));
            Files.createDirectories(configuration.resolve("configDropins/overrides"));
            Files.writeString(configuration.resolve("configDropins/overrides/arquillian.xml"), text("/inside/overrides.xml"));
            Files.writeString(configuration.resolve("server.env"), Files.readString(configuration.resolve("server.env")).stripTrailing() + "\nHTTP_PORT=" + server.port() + "\n");
            set("serverName", name);
            set("wlpHome", server.liberty().toString());
            set("usrDir", configuration.getParent().getParent().toString());
            set("httpPort", String.valueOf(server.port()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void set(String name, String value) {
        System.setProperty(CONFIGURATION + name, value);
    }

    private static void cutApplication(Path file) throws IOException {
        Files.writeString(file, Files.readString(file).replaceAll("(?s)<enterpriseApplication[^>]*?(/>|>.*?</enterpriseApplication>)", ""));
    }

    private static String text(String resource) throws IOException {
        try (var in = PreparedServer.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
