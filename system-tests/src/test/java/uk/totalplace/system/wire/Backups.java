package uk.totalplace.system.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.totalplace.system.run.OperatingGuide;
import uk.totalplace.system.run.Server;

/** The embedded database is backed up and restored with the very commands of the operating guide. */
abstract class Backups {

    @Test
    void a_copied_folder_and_a_script_bring_the_state_back_that_was_backed_up() throws Exception {
        try (Server server = Server.prepared("backup", Map.of()).start()) {
            Path backup = Files.createDirectories(server.output().resolveSibling("backup"));
            enter(server, "entered.before");
            assertNotEquals(0, exit(server, backup, "backup: write a script"), "The guide says that the tool is refused while the server runs");
            server.stop();
            run(server, backup, "backup: copy the folder");
            run(server, backup, "backup: write a script");

            emptied(server.output().resolve("data"));
            run(server, backup, "restore: put the folder back");
            server.start();
            assertEquals(1, found(server, "entered.before"));
            enter(server, "entered.after");
            server.stop();

            emptied(server.output().resolve("data"));
            run(server, backup, "restore: run the script");
            server.start();
            assertEquals(1, found(server, "entered.before"));
            assertEquals(0, found(server, "entered.after"));
            assertTrue(Visitor.basic(server, "officer", Visitor.PASSWORD).get("api/v1/properties?size=1").json().getInt("total") > 0);
        }
    }

    private static void enter(Server server, String name) {
        Answer answer = Visitor.basic(server, "admin", Visitor.PASSWORD).sendJson("POST", "api/v1/accounts", "{\"name\":\"%s\",\"displayName\":\"Made up\"}".formatted(name));
        assertEquals(2, answer.status() / 100, answer::toString);
    }

    private static int found(Server server, String name) {
        String all = Visitor.basic(server, "admin", Visitor.PASSWORD).get("api/v1/accounts?size=500").body();
        return all.contains(name) ? 1 : 0;
    }

    private static void run(Server server, Path backup, String block) throws IOException, InterruptedException {
        assertEquals(0, exit(server, backup, block), () -> block + ": " + read(backup.resolve("shell.log")));
    }

    /** How the block of the guide ended, typed by somebody who has set the three places. */
    private static int exit(Server server, Path backup, String block) throws IOException, InterruptedException {
        ProcessBuilder shell = new ProcessBuilder("bash", "-euc", OperatingGuide.block(block)).redirectErrorStream(true).redirectOutput(backup.resolve("shell.log").toFile());
        shell.environment().putAll(Map.of("DATA", server.output().resolve("data").toString(), "BACKUP", backup.toString(), "DRIVERS", server.configuration().resolve("drivers").toString(),
                "PATH", Path.of(System.getProperty("java.home"), "bin") + ":" + System.getenv("PATH")));
        return shell.start().waitFor();
    }

    private static void emptied(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
