package uk.totalplace.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.totalplace.system.browser.Browsers.Setting;
import uk.totalplace.system.run.DatabaseServer;
import uk.totalplace.system.run.Server;
import uk.totalplace.system.run.StubProvider;
import uk.totalplace.system.run.StubProvider.Fault;
import uk.totalplace.system.wire.Answer;
import uk.totalplace.system.wire.Visitor;

/** People who come through an OpenID provider, on a server that has no registry and no demonstration. */
@ExtendWith(Browsers.class)
class ProviderIT {
    private static final String NOT_LET_IN = "You could not be signed in.";
    private static StubProvider provider;
    private static Server server;

    @BeforeAll
    static void start() {
        provider = new StubProvider();
        Map<String, String> settings = new HashMap<>(DatabaseServer.fresh());
        settings.putAll(provider.settings());
        settings.put("TOTALPLACE_OIDC_ROLES", "TP-IT=admin, TP-Programme-Office=officer");
        settings.put("TOTALPLACE_OIDC_ACCOUNT", "your council account");
        settings.put("TOTALPLACE_PRODUCTION", "yes");
        settings.put("TOTALPLACE_ADMINISTRATOR", "ida.it");
        server = Server.prepared("provider", settings).withoutDemonstration().start();
        provider.comes("ida.it", "TP-IT");
        Visitor ida = in("/index.xhtml");
        enter(ida, "{\"name\":\"olive.officer\",\"displayName\":\"Olive\"}");
        enter(ida, "{\"name\":\"rita.reader\",\"displayName\":\"Rita\"}");
    }

    private static void enter(Visitor ida, String account) {
        Answer answer = ida.sendJson("POST", "api/v1/accounts", account);
        assertEquals(2, answer.status() / 100, answer::toString);
    }

    @AfterAll
    static void stop() {
        server.close();
        provider.close();
    }

    @Test
    void groups_named_as_roles_and_groups_that_mean_roles_give_them_on_pages_and_at_the_api() {
        provider.comes("olive.officer", "staff", "TP-Programme-Office");
        Visitor olive = in("/index.xhtml");
        assertEquals(200, olive.get("data/uploads.xhtml").status());
        assertEquals(200, olive.get("api/v1/imports").status());
        assertEquals(403, olive.get("api/v1/accounts").status());
        provider.comes("rita.reader", "reader");
        Visitor rita = in("/index.xhtml");
        assertEquals(200, rita.get("index.xhtml").status());
        assertEquals(403, rita.get("data/uploads.xhtml").status());
    }

    @Test
    void the_session_is_a_new_one_and_ends_with_signing_out() {
        provider.comes("olive.officer", "officer");
        Visitor visitor = Visitor.stranger(server);
        visitor.get("login.xhtml");
        Answer begun = visitor.get("sign-in?to=%2Fbarriers%2Fbarriers.xhtml%3Fstatus%3DRAISED");
        String before = visitor.cookie("JSESSIONID").orElseThrow().getValue();
        Answer in = visitor.get(visitor.get(begun.location()).location());
        assertTrue(in.location().endsWith("/totalplace/barriers/barriers.xhtml?status=RAISED"), in::toString);
        String kept = visitor.cookie("JSESSIONID").orElseThrow().getValue();
        assertNotEquals(before.substring(4), kept.substring(4));
        assertEquals(302, Visitor.stranger(server).get("index.xhtml", "Cookie", "JSESSIONID=" + before).status());
        Answer out = visitor.post("sign-out", Map.of());
        assertTrue(Answer.plain(visitor.get(out.location()).body()).contains("You are signed out here, but not from your council account."), out::toString);
        assertEquals(302, visitor.get("index.xhtml").status());
        assertEquals(302, Visitor.stranger(server).get("index.xhtml", "Cookie", "JSESSIONID=" + kept).status());
        assertTrue(visitor.get("sign-in/leave").location().startsWith(provider.issuer() + "/leave?client_id=totalplace&post_logout_redirect_uri="));
    }

    @ParameterizedTest
    @EnumSource(value = Fault.class, mode = EnumSource.Mode.EXCLUDE, names = {"NONE", "SILENT"})
    void a_token_with_a_fault_lets_nobody_in(Fault fault) {
        provider.comes(fault, "olive.officer", "officer");
        assertNotLetIn(Visitor.stranger(server));
    }

    @Test
    void a_provider_that_does_not_answer_is_said_not_to() {
        provider.comes(Fault.SILENT, "olive.officer", "officer");
        Visitor visitor = Visitor.stranger(server);
        assertTrue(Answer.plain(visitor.get(through(visitor, "/index.xhtml").location()).body()).contains("does not answer at the moment"));
        assertEquals(302, visitor.get("index.xhtml").status());
    }

    @Test
    void a_person_without_an_account_here_reads_the_same_words() {
        provider.comes("nora.nobody", "officer");
        assertNotLetIn(Visitor.stranger(server));
    }

    private static void assertNotLetIn(Visitor visitor) {
        Answer back = through(visitor, "/index.xhtml");
        assertTrue(back.location().endsWith("/login.xhtml"), back::toString);
        assertTrue(Answer.plain(visitor.get(back.location()).body()).contains(NOT_LET_IN));
        assertEquals(302, visitor.get("index.xhtml").status());
    }

    @Test
    void an_answer_that_another_browser_asked_for_lets_nobody_in_and_neither_does_the_same_one_twice() {
        provider.comes("olive.officer", "officer");
        Visitor victim = Visitor.stranger(server);
        Visitor other = Visitor.stranger(server);
        String back = other.get(other.get("sign-in").location()).location();
        assertTrue(victim.get(back).location().endsWith("/login.xhtml"));
        assertEquals(302, victim.get("index.xhtml").status());
        assertTrue(other.get(back).location().endsWith("/index.xhtml"));
        assertTrue(other.get(back).location().endsWith("/login.xhtml"));
    }

    @Test
    void nobody_is_led_to_another_host_and_the_password_form_is_shut() {
        provider.comes("olive.officer", "officer");
        Answer in = through(Visitor.stranger(server), "//elsewhere.example/");
        assertTrue(in.location().endsWith("/totalplace/index.xhtml"), in::location);
        Answer door = Visitor.stranger(server).get("login.xhtml");
        assertFalse(door.body().contains("type=\"password\""));
        assertEquals(401, Visitor.basic(server, "olive.officer", "").get("api/v1/themes").status());
    }

    @Test
    void what_was_typed_is_there_again_after_the_session_has_ended() {
        provider.comes("olive.officer", "officer");
        Page page = Browsers.strangerAt(server, Setting.WIDE_LIGHT);
        page.navigate("barriers/barrier-edit.xhtml");
        page.locator("#provider").click();
        page.locator("[id='barrier:title:input']").pressSequentially("Typed before the session ended");
        page.waitForTimeout(600);
        page.context().clearCookies();
        page.locator("[id='barrier:enter']").click();
        assertThat(page).hasURL(Pattern.compile(".*/login\\.xhtml.*"));
        assertThat(page.locator("#provider")).hasText("Sign in with your council account");
        assertEquals("", Axe.broken(page));
        page.locator("#provider").click();
        assertThat(page).hasURL(Pattern.compile(".*/barriers/barrier-edit\\.xhtml.*"));
        assertThat(page.locator("[id='barrier:title:input']")).hasValue("Typed before the session ended");
        page.context().close();
    }

    @Test
    void the_form_for_name_and_password_stands_beside_the_button_where_it_is_kept() {
        Map<String, String> settings = new HashMap<>(DatabaseServer.fresh());
        settings.putAll(provider.settings());
        settings.put("TOTALPLACE_OIDC_FORM", "yes");
        try (Server both = Server.prepared("provider-form", settings).start()) {
            Visitor officer = Visitor.stranger(both);
            assertEquals(302, officer.signIn("officer", Visitor.PASSWORD, null).status());
            assertEquals(200, officer.get("index.xhtml").status());
            provider.comes("officer", "officer");
            Visitor through = Visitor.stranger(both);
            assertEquals(302, through(through, "/index.xhtml").status());
            Answer index = through.get("index.xhtml");
            assertEquals(200, index.status());
            assertTrue(index.body().contains("<span class=\"who-name\">Programme officer</span>"), index::body);
            assertEquals(200, through.get("data/uploads.xhtml").status());
            provider.comes("officer", "reader");
            Visitor asReader = Visitor.stranger(both);
            assertEquals(302, through(asReader, "/index.xhtml").status());
            assertEquals(403, asReader.get("data/uploads.xhtml").status(), "The registry's groups counted too");
            Page page = Browsers.strangerAt(both, Setting.NARROW_DARK);
            page.navigate("login.xhtml");
            assertThat(page.locator("#provider")).isVisible();
            assertThat(page.locator("#password")).isVisible();
            assertEquals("", Axe.broken(page));
            page.context().close();
        }
    }

    private static Visitor in(String to) {
        Visitor visitor = Visitor.stranger(server);
        Answer in = through(visitor, to);
        assertEquals(302, in.status(), in::toString);
        assertTrue(in.location().endsWith(to), in::location);
        return visitor;
    }

    /** To the provider and back; what the portal says at the end. */
    private static Answer through(Visitor visitor, String to) {
        Answer begun = visitor.get("sign-in?to=" + Visitor.encoded(to));
        assertTrue(begun.location().startsWith(provider.issuer() + "/authorize?"), begun::toString);
        return visitor.get(visitor.get(begun.location()).location());
    }
}
