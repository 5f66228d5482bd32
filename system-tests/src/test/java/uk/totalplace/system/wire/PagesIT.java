package uk.totalplace.system.wire;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.totalplace.system.run.PageVisit;
import uk.totalplace.system.run.Person;
import uk.totalplace.system.run.TheServer;

@ExtendWith(TheServer.class)
class PagesIT {
    private static final List<String> FAILURES = List.of("Something went wrong", "There is no such page", "Exception", "???", "#{");
    private static int logged;

    @BeforeAll
    static void markTheLog() {
        logged = TheServer.running().console().length();
    }

    /** After every page in every role, whether it was shown or refused. */
    @AfterAll
    static void no_page_and_no_refusal_of_one_is_logged_as_an_error() {
        assertEquals(List.of(), TheServer.running().console().substring(logged).lines().filter(line -> line.startsWith("[ERROR")).toList());
    }

    static Stream<PageVisit> visits() {
        return PageVisit.all().stream();
    }

    @Test
    void every_page_of_the_folder_is_in_the_table_and_no_other() {
        assertEquals(PageVisit.inTheFolder(), PageVisit.all().stream().map(PageVisit::page).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Execution(ExecutionMode.CONCURRENT)
    @ParameterizedTest
    @MethodSource("visits")
    void who_may_opens_the_page_and_reads_its_heading(PageVisit visit) {
        Answer answer = Visitor.signedIn(visit.people().iterator().next().account()).get(visit.path());
        assertEquals(200, answer.status(), answer::toString);
        assertFalse(visit.heading().isEmpty(), "The page says no plain title: put its heading into pages.csv");
        assertEquals(visit.heading(), answer.heading());
        String words = Answer.plain(answer.body());
        FAILURES.forEach(failure -> assertFalse(words.contains(failure), () -> "The page says " + failure + ": " + words));
    }

    @Execution(ExecutionMode.CONCURRENT)
    @ParameterizedTest
    @MethodSource("visits")
    void each_role_is_let_in_or_turned_away_as_the_table_says(PageVisit visit) {
        assertAll(Stream.of(Person.values()).map(person -> () -> {
            int status = Visitor.signedIn(person.account()).get(visit.path()).status();
            assertTrue(visit.people().contains(person) ? status == 200 : person.isTurnedAway(status, visit.refusal()), person + " at " + visit + " gets " + status);
        }));
    }

    @Execution(ExecutionMode.CONCURRENT)
    @ParameterizedTest
    @MethodSource("visits")
    void a_stranger_is_led_to_the_door_and_back(PageVisit visit) {
        Answer answer = Visitor.stranger().get(visit.path());
        if (visit.isOpen()) {
            assertEquals(200, answer.status());
        } else {
            assertEquals(302, answer.status());
            assertTrue(answer.location().endsWith("/totalplace/login.xhtml?to=" + Visitor.encoded("/" + visit.path())), answer::location);
        }
    }

    @Test
    void the_front_page_is_found_without_its_name() {
        assertEquals(200, Visitor.signedIn("officer").get("").status());
    }

    @Test
    void what_is_not_there_is_said_not_to_be_there() {
        Answer answer = Visitor.signedIn("officer").get("assets/no-such-page.xhtml");
        assertEquals(404, answer.status());
        assertEquals("There is no such page", answer.heading());
    }

    @Test
    void folders_of_the_application_are_not_served() {
        for (String path : List.of("WEB-INF/web.xml", "WEB-INF/frame/page.xhtml", "META-INF/MANIFEST.MF", "resources/tp/field.xhtml")) {
            int status = Visitor.signedIn("officer").get(path).status();
            assertTrue(Set.of(403, 404).contains(status), path + " answers " + status);
        }
    }
}
