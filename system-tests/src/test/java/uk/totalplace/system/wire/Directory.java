package uk.totalplace.system.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import uk.totalplace.system.run.DatabaseServer;
import uk.totalplace.system.run.OperatingGuide;
import uk.totalplace.system.run.PeopleDirectory;
import uk.totalplace.system.run.Server;

/** People who come from a directory, on a server without demonstration that is set up exactly as the operating guide says. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class Directory {
    private static final String PASSWORD = "a directory password";
    private static final String WRONG = "The user name or the password is wrong.";
    private static PeopleDirectory directory;
    private static Server server;

    @BeforeAll
    static void start() throws Exception {
        directory = new PeopleDirectory();
        directory.group("reader");
        directory.group("partner");
        directory.group("TP-Programme-Office");
        directory.group("TP-IT");
        directory.group("helpdesk", "TP-IT");
        directory.person("ida.it", PASSWORD, "helpdesk");
        directory.person("olive.officer", PASSWORD, "TP-Programme-Office");
        directory.person("pat.partner", PASSWORD, "partner");
        directory.person("rita.reader", PASSWORD, "reader");
        directory.person("nora.nobody", PASSWORD, "TP-Programme-Office");
        Map<String, String> settings = new HashMap<>(DatabaseServer.fresh());
        settings.putAll(directory.settings());
        settings.put("TOTALPLACE_PRODUCTION", "yes");
        settings.put("TOTALPLACE_ADMINISTRATOR", "ida.it");
        server = Server.prepared("directory", settings).withoutDemonstration().withPeople(OperatingGuide.block("people.xml: LDAP"));
        Files.copy(directory.certificate(), server.configuration().resolve("directory.p12"));
        server.start();
        enter("{\"name\":\"olive.officer\",\"displayName\":\"Olive\"}");
        enter("{\"name\":\"pat.partner\",\"displayName\":\"Pat\",\"organisation\":\"E07000114\"}");
        enter("{\"name\":\"rita.reader\",\"displayName\":\"Rita\"}");
    }

    private static void enter(String account) {
        Answer answer = basic("ida.it").sendJson("POST", "api/v1/accounts", account);
        assertEquals(2, answer.status() / 100, answer::toString);
    }

    @AfterAll
    static void stop() {
        server.close();
        directory.close();
    }

    @Test
    @Order(1)
    void the_first_administrator_has_the_role_by_a_group_in_a_bound_group() {
        assertEquals(200, basic("ida.it").get("api/v1/accounts").status());
        assertEquals(403, basic("olive.officer").get("api/v1/accounts").status());
    }

    @Test
    @Order(2)
    void groups_bound_in_the_file_and_groups_named_as_roles_give_the_role_at_the_api() {
        assertEquals(200, basic("olive.officer").get("api/v1/imports").status());
        assertEquals(200, basic("pat.partner").get("api/v1/imports").status());
        assertEquals(403, basic("rita.reader").get("api/v1/imports").status());
        assertEquals(200, basic("rita.reader").get("api/v1/themes").status());
    }

    @Test
    @Order(3)
    void whoever_signs_in_by_the_page_keeps_the_roles_on_the_pages_after_it() {
        Visitor olive = in("olive.officer");
        assertEquals(200, olive.get("data/uploads.xhtml").status());
        assertTrue(olive.get("index.xhtml").body().contains("Programme office"));
        assertEquals(403, in("rita.reader").get("data/uploads.xhtml").status());
    }

    @Test
    @Order(4)
    void a_person_without_an_account_here_reads_what_everybody_reads_who_is_not_let_in() {
        String withoutAccount = door("nora.nobody", PASSWORD);
        assertEquals(door("olive.officer", "wrong"), withoutAccount);
        assertEquals(door("unknown.person", PASSWORD), withoutAccount);
        assertTrue(withoutAccount.contains(WRONG), withoutAccount);
        assertEquals(basic("unknown.person").get("api/v1/themes").body(), basic("nora.nobody").get("api/v1/themes").body());
    }

    @Test
    @Order(5)
    void a_directory_that_is_down_is_said_to_be_down_and_locks_nobody_out() {
        directory.goDown();
        for (int i = 0; i < 6; i++) {
            String words = door("pat.partner", PASSWORD);
            assertTrue(words.contains("The directory of people does not answer") && !words.contains(WRONG), words);
        }
        Answer basic = basic("rita.reader").get("api/v1/themes");
        assertEquals(503, basic.status(), basic::toString);
        assertTrue(basic.isProblem() && basic.body().contains("The directory of people does not answer"), basic::toString);
        directory.comeBack();
        assertEquals(200, in("pat.partner").get("data/uploads.xhtml").status());
    }

    private static Visitor basic(String name) {
        return Visitor.basic(server, name, PASSWORD);
    }

    private static Visitor in(String name) {
        Visitor visitor = Visitor.stranger(server);
        Answer answer = visitor.signIn(name, PASSWORD, null);
        assertEquals(302, answer.status(), answer::toString);
        assertFalse(answer.location().contains("login.xhtml"), answer::location);
        return visitor;
    }

    /** The words at the door after an attempt that failed. */
    private static String door(String name, String password) {
        Answer answer = Visitor.stranger(server).signIn(name, password, null);
        assertEquals(200, answer.status(), answer::toString);
        return Answer.plain(answer.body());
    }
}
