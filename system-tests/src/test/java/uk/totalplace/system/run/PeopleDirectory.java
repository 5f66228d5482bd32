package uk.totalplace.system.run;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.util.ssl.KeyStoreKeyManager;
import com.unboundid.util.ssl.SSLUtil;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A directory of people in memory, laid out as Active Directory is and spoken to over TLS with a certificate of its own. It can go
 * down and come back at the same address.
 */
public final class PeopleDirectory implements AutoCloseable {
    private static final String BASE = "dc=council,dc=example";
    private static final String BINDER = "cn=totalplace,ou=services," + BASE;
    private static final String BINDER_PASSWORD = "bind me";
    private static final String TRUST = "trust me";

    private final InMemoryDirectoryServer server;
    private final int port;
    private final Path certificate;

    public PeopleDirectory() {
        try {
            port = freePort();
            certificate = certificateIn(Files.createTempDirectory(Files.createDirectories(Directories.work()), "directory-"));
            SSLUtil tls = new SSLUtil(new KeyStoreKeyManager(certificate.toFile(), TRUST.toCharArray(), "PKCS12", null), null);
            InMemoryDirectoryServerConfig settings = new InMemoryDirectoryServerConfig(BASE);
            settings.setSchema(null);
            settings.addAdditionalBindCredentials(BINDER, BINDER_PASSWORD);
            settings.setListenerConfigs(InMemoryListenerConfig.createLDAPSConfig("tls", InetAddress.getLoopbackAddress(), port, tls.createSSLServerSocketFactory(), null));
            server = new InMemoryDirectoryServer(settings);
            server.add(new Entry(BASE, attributes("dc", "council", "objectClass", "domain")));
            server.add(new Entry("ou=staff," + BASE, attributes("ou", "staff", "objectClass", "organizationalUnit")));
            server.startListening();
        } catch (LDAPException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The environment that the file of the operating guide asks for. */
    public Map<String, String> settings() {
        return Map.of("LDAP_HOST", "localhost", "LDAP_PORT", String.valueOf(port), "LDAP_BASE_DN", BASE, "LDAP_BIND_DN", BINDER, "LDAP_BIND_PASSWORD", BINDER_PASSWORD, "LDAP_TRUST_PASSWORD", TRUST);
    }

    /** The key store with the certificate by which the directory is trusted. */
    public Path certificate() {
        return certificate;
    }

    /** @param groups groups that were made before, which this one is a member of */
    public void group(String name, String... groups) {
        add(name, List.of(groups), "objectClass", "top", "objectClass", "group", "objectCategory", "group");
    }

    public void person(String name, String password, String... groups) {
        add(name, List.of(groups), "objectClass", "top", "objectClass", "user", "objectCategory", "person", "sAMAccountName", name, "userPassword", password);
    }

    public void goDown() {
        server.shutDown(true);
    }

    public void comeBack() {
        try {
            server.startListening();
        } catch (LDAPException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        goDown();
    }

    private void add(String name, List<String> groups, String... attributes) {
        try {
            UUID id = UUID.randomUUID();
            Entry entry = new Entry(nameOf(name), attributes("cn", name));
            for (int i = 0; i < attributes.length; i += 2) {
                entry.addAttribute(attributes[i], attributes[i + 1]);
            }
            entry.addAttribute("objectGUID", ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array());
            groups.forEach(group -> entry.addAttribute("memberOf", nameOf(group)));
            server.add(entry);
        } catch (LDAPException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String nameOf(String name) {
        return "cn=" + name + ",ou=staff," + BASE;
    }

    private static List<Attribute> attributes(String... pairs) {
        return IntStream.range(0, pairs.length / 2).mapToObj(i -> new Attribute(pairs[2 * i], pairs[2 * i + 1])).toList();
    }

    private static Path certificateIn(Path folder) throws IOException {
        Path file = folder.resolve("directory.p12");
        Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias", "directory", "-keyalg", "RSA", "-dname", "CN=localhost",
                "-ext", "san=dns:localhost", "-validity", "30", "-storetype", "PKCS12", "-keystore", file.toString(), "-storepass", TRUST).inheritIO().start();
        try {
            if (keytool.waitFor() != 0) {
                throw new IllegalStateException("keytool made no certificate");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return file;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
