package uk.totalplace.system.run;

import java.nio.file.Path;

/** Where the build left things. */
public final class Directories {
    private Directories() {
    }

    public static Path root() {
        return Path.of(System.getProperty("root.directory", "..")).toAbsolutePath().normalize();
    }

    public static Path work() {
        return Path.of(System.getProperty("work.directory", "target")).toAbsolutePath().normalize();
    }

    public static Path webapp() {
        return root().resolve("portal/src/main/webapp");
    }

    static Path liberty() {
        return root().resolve("server-config/target/liberty/wlp");
    }
}
