package uk.totalplace.common.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import uk.totalplace.common.setting.Settings;

/**
 * How long the chain is and where it ends, written outside the database and signed with a key that is not in it: only so
 * is it seen when somebody cuts off the newest entries together with their seals. Nodes share one file.
 */
@ApplicationScoped
public class AuditHead {
    @Inject
    private Settings settings;

    /** Count and end of the chain; {@code genuine} is false when the signature does not fit. */
    record Head(long count, String chainHash, boolean genuine) {
    }

    void write(SealedUpTo last) {
        String content = last.number() + " " + last.chainHash();
        Path file = file();
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(fresh, content + " " + signature(content) + "\n");
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("The head of the audit chain cannot be written to " + file, e);
        }
    }

    Optional<Head> read() {
        try {
            if (Files.notExists(file())) {
                return Optional.empty();
            }
            String[] parts = Files.readString(file()).strip().split(" ");
            if (parts.length != 3 || !parts[0].matches("\\d{1,18}")) {
                return Optional.of(new Head(0, "", false));
            }
            return Optional.of(new Head(Long.parseLong(parts[0]), parts[1], signature(parts[0] + " " + parts[1]).equals(parts[2])));
        } catch (IOException e) {
            throw new UncheckedIOException("The head of the audit chain cannot be read from " + file(), e);
        }
    }

    private Path file() {
        return Path.of(settings.text("audit.head").orElse("audit/head"));
    }

    private String signature(String content) {
        String key = settings.text("audit.key").orElse("no key has been set");
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
