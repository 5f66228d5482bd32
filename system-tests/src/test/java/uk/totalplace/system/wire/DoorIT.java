package uk.totalplace.system.wire;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.totalplace.system.run.TheServer;

/** Signing in and out, and what protects the portal from outside. */
@ExtendWith(TheServer.class)
class DoorIT {

    @Test
    void a_wrong_password_and_an_unknown_name_get_the_same_words() {
        Answer wrongPassword = refused(Visitor.stranger(), "finance");
        Answer unknown = refused(Visitor.stranger(), "nobody-of-that-name");
        assertEquals(200, wrongPassword.status());
        assertTrue(Answer.plain(wrongPassword.body()).contains("The user name or the password is wrong."), wrongPassword::toString);
        assertTrue(Answer.plain(unknown.body()).contains("The user name or the password is wrong."), unknown::toString);
    }

    /** The door, as it is shown after a wrong password: at once or after a redirect to itself. */
    private static Answer refused(Visitor visitor, String name) {
        Answer answer = visitor.signIn(name, "wrong", null);
        return answer.status() == 302 && answer.location().contains("/login.xhtml") ? visitor.get("/totalplace/" + answer.location().replaceFirst(".*/totalplace/", "")) : answer;
    }

    @Test
    void after_a_wrong_password_no_page_opens() {
        Visitor visitor = Visitor.stranger();
        visitor.signIn("finance", "wrong", null);
        assertEquals(302, visitor.get("index.xhtml").status());
    }

    @Test
    void the_door_closes_after_five_failures() {
        Visitor visitor = Visitor.stranger();
        for (int i = 0; i < 5; i++) {
            visitor.signIn("made-up-name", "guess " + i, null);
        }
        Answer sixth = refused(visitor, "made-up-name");
        assertTrue(Answer.plain(sixth.body()).contains("Too many failed attempts."), sixth::toString);
    }

    @Test
    void the_api_closes_after_five_failures_too() {
        Visitor guesser = Visitor.basic(TheServer.running(), "another-made-up-name", "guess");
        for (int i = 0; i < 5; i++) {
            assertEquals(401, guesser.get("api/v1/themes").status());
        }
        Answer sixth = guesser.get("api/v1/themes");
        assertEquals(429, sixth.status());
        assertTrue(sixth.isProblem());
    }

    @Test
    void the_session_gets_a_new_id_at_the_door() {
        Visitor visitor = Visitor.stranger();
        visitor.get("login.xhtml");
        String before = visitor.cookie("JSESSIONID").orElseThrow().getValue();
        assertEquals(302, visitor.signIn("officer", Visitor.PASSWORD, null).status());
        assertNotEquals(id(before), id(visitor.cookie("JSESSIONID").orElseThrow().getValue()));
    }

    /** Without the server's own cache number before and clone after it. */
    private static String id(String cookie) {
        return cookie.replaceFirst("^\\d{4}", "").replaceFirst(":.*", "");
    }

    @Test
    void every_cookie_is_kept_from_scripts_and_from_other_sites() {
        Visitor visitor = Visitor.stranger();
        Answer door = visitor.get("login.xhtml");
        Answer in = visitor.signIn("officer", Visitor.PASSWORD, null);
        Answer page = visitor.get("index.xhtml");
        for (Answer answer : new Answer[] {door, in, page}) {
            answer.headers("Set-Cookie").stream().filter(cookie -> !cookie.contains("Expires=Thu, 01 Dec 1994")).map(cookie -> cookie.toLowerCase(Locale.ROOT))
                    .forEach(cookie -> assertTrue(cookie.contains("httponly") && cookie.matches(".*samesite=(lax|strict).*"), cookie));
        }
        assertTrue(in.headers("Set-Cookie").size() + door.headers("Set-Cookie").size() > 0);
    }

    @Test
    void whoever_signs_in_goes_on_to_the_page_that_was_asked_for() {
        Answer in = Visitor.stranger().signIn("officer", Visitor.PASSWORD, "/barriers/barriers.xhtml?status=RAISED");
        assertEquals(302, in.status());
        assertTrue(in.location().endsWith("/totalplace/barriers/barriers.xhtml?status=RAISED"), in::location);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example/", "//elsewhere.example/", "/\\elsewhere.example", "javascript:alert(1)", "/%09/elsewhere.example", "/index.xhtml\r\nX-Injected: yes", "\\\\elsewhere.example"})
    void nobody_is_led_to_another_host_after_signing_in(String to) {
        Answer in = Visitor.stranger().signIn("officer", Visitor.PASSWORD, to);
        assertEquals(302, in.status(), in::toString);
        String expected = TheServer.running().address().toString();
        assertTrue(in.location().startsWith(expected) || in.location().startsWith("/totalplace/"), in::location);
        assertTrue(in.header("X-Injected").isEmpty());
    }

    @Test
    void switching_the_date_leads_to_no_other_host() {
        Visitor visitor = Visitor.stranger();
        visitor.signIn("officer", Visitor.PASSWORD, null);
        Answer switched = visitor.post("as-at", Map.of("date", "", "back", "https://elsewhere.example/"));
        assertEquals(302, switched.status());
        assertTrue(switched.location().contains("/totalplace/"), switched::location);
        assertTrue(!switched.location().contains("elsewhere"), switched::location);
    }

    @Test
    void signing_out_ends_it_even_for_who_kept_the_cookie() {
        Visitor visitor = Visitor.stranger();
        visitor.signIn("officer", Visitor.PASSWORD, null);
        assertEquals(200, visitor.get("index.xhtml").status());
        String kept = visitor.cookie("JSESSIONID").orElseThrow().getValue();
        assertEquals(302, visitor.post("sign-out", Map.of()).status());
        assertEquals(302, visitor.get("index.xhtml").status());
        assertEquals(302, Visitor.stranger().get("index.xhtml", "Cookie", "JSESSIONID=" + kept).status());
    }

    @Test
    void signing_out_ends_ones_own_session_and_no_other() {
        Visitor desk = Visitor.stranger();
        Visitor otherDesk = Visitor.stranger();
        desk.signIn("lead", Visitor.PASSWORD, null);
        otherDesk.signIn("lead", Visitor.PASSWORD, null);
        desk.post("sign-out", Map.of());
        assertEquals(200, otherDesk.get("index.xhtml").status(), "The other desk was signed out, too");
        desk.signIn("lead", Visitor.PASSWORD, null);
        assertEquals(200, desk.get("index.xhtml").status(), "Whoever signed out cannot sign in again");
    }

    @Test
    void the_single_sign_on_cookie_alone_does_not_survive_signing_out() {
        Visitor visitor = Visitor.stranger();
        visitor.signIn("officer", Visitor.PASSWORD, null);
        String kept = visitor.cookie("LtpaToken2").map(cookie -> cookie.getValue()).orElse("none");
        visitor.post("sign-out", Map.of());
        assertEquals(302, Visitor.stranger().get("index.xhtml", "Cookie", "LtpaToken2=" + kept).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"login.xhtml", "index.xhtml", "api/v1/themes", "jakarta.faces.resource/theme.css.xhtml?ln=totalplace", "nothing-here.xhtml", "api/v1/nothing-here"})
    void every_answer_carries_the_protecting_headers(String path) {
        Answer page = Visitor.signedIn("officer").get(path);
        assertProtected(path + " signed in", page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"login.xhtml", "index.xhtml", "api/v1/themes"})
    void answers_to_strangers_carry_them_too(String path) {
        assertProtected(path + " as a stranger", Visitor.stranger().get(path));
    }

    private static void assertProtected(String which, Answer answer) {
        String policy = answer.header("Content-Security-Policy").orElse("none");
        assertAll(which,
                () -> assertEquals("nosniff", answer.header("X-Content-Type-Options").orElse("none")),
                () -> assertEquals("DENY", answer.header("X-Frame-Options").orElse("none")),
                () -> assertEquals("same-origin", answer.header("Referrer-Policy").orElse("none")),
                () -> assertTrue(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'") && policy.contains("base-uri 'none'"), "Policy: " + policy),
                () -> assertTrue(answer.header("Server").isEmpty() && answer.header("X-Powered-By").isEmpty(), "It says what it runs on"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.xhtml", "barriers/barriers.xhtml", "barriers/barrier-edit.xhtml", "assets/properties.xhtml"})
    void scripts_run_by_nonce_only_and_none_is_written_into_the_page(String path) {
        Answer page = Visitor.signedIn("officer").get(path);
        String scripts = page.header("Content-Security-Policy").orElse("").replaceFirst(".*script-src", "");
        assertTrue(scripts.contains("'self'") && scripts.contains("'nonce-") && !scripts.contains("unsafe-inline") && !scripts.contains("unsafe-eval"), scripts);
        Matcher handlers = Pattern.compile("<[a-z]+[^>]*\\son(click|load|change|submit|keyup|focus|blur)=").matcher(page.body());
        assertTrue(!handlers.find(), () -> "A handler stands in the page: " + handlers.group());
        Matcher styles = Pattern.compile("<(?![^>]*class=\"[^\"]*ui-)[a-z]+[^>]*\\sstyle=[^>]*>").matcher(page.body().replaceAll("(?s)<script.*?</script>", ""));
        assertTrue(!styles.find(), () -> "A style stands in the page: " + styles.group());
    }

    @Test
    void an_unsafe_request_from_another_site_is_refused() {
        Answer answer = Visitor.signedIn("officer").post("as-at", Map.of("date", ""), "Origin", "https://elsewhere.example");
        assertEquals(403, answer.status());
    }

    @Test
    void a_form_without_its_view_state_does_nothing() {
        Answer answer = Visitor.signedIn("officer").post("barriers/barrier-edit.xhtml", Map.of("barrier", "barrier", "barrier:title:input", "Forged", "barrier:enter", "Raise this barrier"));
        assertTrue(answer.status() != 302, answer::toString);
        assertTrue(!Visitor.basic("officer").get("api/v1/barriers?size=500").body().contains("\"Forged\""));
    }
}
