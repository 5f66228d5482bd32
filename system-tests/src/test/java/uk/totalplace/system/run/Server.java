package uk.totalplace.system.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The real product: the server that server-config built, run from a folder of its own with its own port and database. It can be
 * killed as a power cut would, and started again on what it left behind.
 */
public final class Server implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final List<String> PARTS = List.of("server.xml", "server.env", "jvm.options", "configDropins", "drivers", "apps/total-place.ear");

    private final Path folder;
    private final int port;
    private final Map<String, String> environment = new HashMap<>();
    private Process process;

    private Server(Path folder, Map<String, String> settings) {
        this.folder = folder;
        this.port = freePort();
        environment.putAll(settings);
        environment.put("HTTP_PORT", String.valueOf(port));
        environment.put("WLP_USER_DIR", folder.resolve("usr").toString());
        environment.put("WLP_OUTPUT_DIR", folder.resolve("out").toString());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        // a server of a test lives for seconds or minutes: what the second compiler would win later it costs at the start, a third of it
        environment.put("JVM_ARGS", "-XX:TieredStopAtLevel=1");
    }

    /** A server with its files in place, not started yet. */
    public static Server prepared(String name, Map<String, String> settings) {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Directories.work().resolve("servers")), name + "-");
            Server server = new Server(folder, settings);
            for (String part : PARTS) {
                copy(Directories.liberty().resolve("usr/servers/totalplace").resolve(part), server.configuration().resolve(part));
            }
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the demonstration away, as on a server with real data. */
    public Server withoutDemonstration() {
        try {
            Files.delete(configuration().resolve("configDropins/defaults/demonstration.xml"));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With both compilers, for what is measured. */
    public Server asInProduction() {
        environment.remove("JVM_ARGS");
        return this;
    }

    /** Lets those in whom the file names, as the operating guide says. */
    public Server withPeople(String file) {
        try {
            Path people = configuration().resolve("configDropins/overrides/people.xml");
            Files.createDirectories(people.getParent());
            Files.writeString(people, file);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path configuration() {
        return folder.resolve("usr/servers/totalplace");
    }

    /** Where the server keeps what it writes: logs, the embedded database. */
    public Path output() {
        return folder.resolve("out/totalplace");
    }

    public Path liberty() {
        return Directories.liberty();
    }

    public int port() {
        return port;
    }

    /** Changes a setting for the next start. */
    public Server with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    public String setting(String name) {
        return environment.get(name);
    }

    public Server start() {
        launch();
        awaitReady();
        return this;
    }

    /** Starts the process and does not wait for anything. */
    public void launch() {
        try {
            Files.deleteIfExists(consoleFile());
            ProcessBuilder builder = new ProcessBuilder(Directories.liberty().resolve("bin/server").toString(), "run", "totalplace");
            builder.environment().putAll(environment);
            builder.redirectErrorStream(true).redirectOutput(consoleFile().toFile());
            process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void awaitReady() {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The server ended while it started.\n" + console());
            }
            if (isReady()) {
                return;
            }
            pause(300);
        }
        throw new IllegalStateException("The server did not become ready.\n" + console());
    }

    public boolean isReady() {
        try {
            return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/health/ready")).timeout(Duration.ofSeconds(10)).build(), BodyHandlers.discarding())
                    .statusCode() == 200;
        } catch (IOException notListeningYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** As the server's own command would: what is under way ends first. */
    public void stop() {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
        all.forEach(ProcessHandle::destroy);
        all.forEach(handle -> handle.onExit().orTimeout(90, TimeUnit.SECONDS).join());
    }

    /** Pulls the plug: no shutdown hook of the server runs. */
    public void kill() {
        if (process != null) {
            List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
            all.forEach(ProcessHandle::destroyForcibly);
            all.forEach(handle -> handle.onExit().orTimeout(30, TimeUnit.SECONDS).join());
        }
    }

    /** Waits until the words stand in the server's output, or the time is over. */
    public boolean says(String words, Duration patience) {
        Instant end = Instant.now().plus(patience);
        while (Instant.now().isBefore(end)) {
            if (console().contains(words)) {
                return true;
            }
            pause(300);
        }
        return false;
    }

    public String console() {
        try {
            return Files.exists(consoleFile()) ? Files.readString(consoleFile()) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI address() {
        return URI.create("http://localhost:" + port + "/totalplace/");
    }

    public URI health() {
        return URI.create("http://localhost:" + port + "/health/");
    }

    @Override
    public void close() {
        kill();
    }

    private Path consoleFile() {
        return folder.resolve("console.log");
    }

    public static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path source : all.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(source).toString());
                Files.createDirectories(target.getParent());
                Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
