package uk.totalplace.system.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.totalplace.assets.property.CorrectProperty;
import uk.totalplace.assets.property.Properties;
import uk.totalplace.assets.property.PropertySheet;
import uk.totalplace.common.StaleVersion;
import uk.totalplace.common.audit.AuditLog;
import uk.totalplace.common.figure.FigureSource;
import uk.totalplace.common.intake.Intake;
import uk.totalplace.common.migration.SchemaOwner;
import uk.totalplace.common.scorecard.ScorecardSource;
import uk.totalplace.common.theme.Theme;
import uk.totalplace.system.run.Server;

/** The boundaries from inside the container: the real EAR with one module more, this one. */
@ExtendWith({PreparedServer.class, ArquillianExtension.class})
class BoundariesIT {
    private static final String ORGANISATION = "E07000109";

    @Inject
    private Properties properties;
    @Inject
    private AuditLog log;
    @Inject
    private AsOfficer officer;
    @Inject
    private AsReader reader;
    @Inject
    private AsAuditor auditor;
    @Inject
    @Any
    private Instance<Theme> themes;
    @Inject
    @Any
    private Instance<SchemaOwner> owners;
    @Inject
    @Any
    private Instance<Intake<?>> intakes;
    @Inject
    @Any
    private Instance<FigureSource> figures;
    @Inject
    @Any
    private Instance<ScorecardSource> scorecards;

    @Deployment
    static EnterpriseArchive ear() {
        EnterpriseArchive ear = ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File(System.getProperty("root.directory"), "ear/target/total-place.ear"));
        String descriptor = new String(read(ear, "META-INF/application.xml"), StandardCharsets.UTF_8);
        WebArchive inside = ShrinkWrap.create(WebArchive.class, "inside.war").addPackage(BoundariesIT.class.getPackage()).addClass(Server.class).addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
        String module = "<module><web><web-uri>inside.war</web-uri><context-root>/inside</context-root></web></module>";
        ear.delete("META-INF/application.xml");
        return ear.addAsManifestResource(new StringAsset(descriptor.replace("<library-directory>", module + "<library-directory>")), "application.xml").addAsManifestResource(new StringAsset(bindings()), "ibm-application-bnd.xml").addAsModule(Testable.archiveToTest(inside));
    }

    /** The bindings of the demonstration, inside the EAR, because Arquillian writes the element that would hold them. Readers and auditors can be run as, too. */
    private static String bindings() {
        try {
            String configuration = Files.readString(Path.of(System.getProperty("root.directory"), "server-config/src/main/liberty/config/configDropins/defaults/demonstration.xml"));
            String bindings = configuration.replaceAll("(?s).*<application-bnd>(.*)</application-bnd>.*", "$1");
            for (String name : new String[] {"reader", "auditor"}) {
                bindings = bindings.replaceFirst("(<security-role name=\"" + name + "\">.*?)</security-role>", "$1<run-as userid=\"" + name + "\" password=\"totalplace\"/></security-role>");
            }
            return "<application-bnd xmlns=\"http://websphere.ibm.com/xml/ns/javaee\" version=\"1.2\">" + bindings + "</application-bnd>";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(EnterpriseArchive ear, String path) {
        try (var in = ear.get(path).getAsset().openStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The accounts come with the demonstration, which is loaded after the start. */
    @BeforeEach
    void awaitAccounts() throws Exception {
        DataSource database = (DataSource) new InitialContext().lookup("jdbc/totalplace");
        for (int i = 0; i < 300; i++) {
            try (Connection connection = database.getConnection(); ResultSet accounts = connection.createStatement().executeQuery("select count(*) from common.account where name in ('officer', 'reader', 'auditor')")) {
                if (accounts.next() && accounts.getInt(1) == 3) {
                    return;
                }
            }
            Server.pause(200);
        }
        throw new AssertionError("The demonstration accounts did not come");
    }

    @Test
    void whoever_is_not_signed_in_is_refused() {
        assertThrows(EJBAccessException.class, () -> properties.sheet(ORGANISATION, "X-1"));
        assertThrows(EJBAccessException.class, () -> log.page("", null, 0, 10));
    }

    @Test
    void a_role_that_keeps_nothing_is_refused() throws Exception {
        assertThrows(EJBAccessException.class, () -> reader.call(() -> properties.add(called("RDR-1", null, "A hall"))));
        assertThrows(EJBAccessException.class, () -> officer.call(() -> log.page("", null, 0, 10)));
        assertEquals(0, auditEntries("RDR-1"));
    }

    @Test
    void what_is_rolled_back_leaves_neither_record_nor_audit_entry() throws Exception {
        UserTransaction transaction = (UserTransaction) new InitialContext().lookup("java:comp/UserTransaction");
        transaction.begin();
        officer.call(() -> properties.add(called("RBK-1", null, "A hall")));
        transaction.rollback();
        assertEquals(0, auditEntries("RBK-1"));
        transaction.begin();
        officer.call(() -> properties.add(called("RBK-1", null, "A hall")));
        transaction.commit();
        assertTrue(auditEntries("RBK-1") > 0, "A record that was kept has no audit entry");
    }

    private long auditEntries(String assetCode) throws Exception {
        return auditor.call(() -> log.count(assetCode));
    }

    @Test
    void the_second_of_two_editors_is_told_and_gets_the_record_as_it_stands() throws Exception {
        PropertySheet first = officer.call(() -> properties.add(called("TWO-1", null, "As found")));
        officer.call(() -> properties.correct(called("TWO-1", first.version(), "Of the first")));
        StaleVersion stale = assertThrows(StaleVersion.class, () -> officer.call(() -> properties.correct(called("TWO-1", first.version(), "Of the second"))));
        assertEquals("Of the first", assertInstanceOf(PropertySheet.class, stale.current()).details().name());
        assertEquals("Of the first", officer.call(() -> properties.sheet(ORGANISATION, "TWO-1")).details().name());
    }

    @Test
    void every_schema_is_there_in_its_newest_version() throws Exception {
        Set<String> schemas = owners.stream().map(SchemaOwner::schema).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(schemas.containsAll(Set.of("common", "barriers", "board", "counting", "gateway", "assets", "margate", "regulation")), schemas::toString);
        DataSource database = (DataSource) new InitialContext().lookup("jdbc/totalplace");
        try (Connection connection = database.getConnection()) {
            for (String schema : schemas) {
                try (ResultSet failed = connection.createStatement().executeQuery("select count(*) from " + schema + ".\"flyway_schema_history\" where \"success\" = false")) {
                    assertTrue(failed.next());
                    assertEquals(0, failed.getInt(1), schema);
                }
            }
        }
    }

    @Test
    void plug_ins_of_every_module_are_found_from_another_one() {
        assertEquals(Set.of("counting", "gateway", "margate", "assets", "regulation"), themes.stream().map(Theme::code).collect(Collectors.toSet()));
        assertTrue(intakes.stream().anyMatch(intake -> intake.dataSet().equals("assets.land-and-buildings")));
        assertNotNull(figures.stream().findFirst().orElse(null));
        assertNotNull(scorecards.stream().findFirst().orElse(null));
    }

    private static CorrectProperty called(String assetCode, Integer version, String name) {
        return new CorrectProperty(ORGANISATION, assetCode, version, null, name, null, "A Street", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }
}
