package uk.totalplace.system.wire;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.totalplace.system.run.Directories;
import uk.totalplace.system.run.Person;
import uk.totalplace.system.run.Table;
import uk.totalplace.system.run.TheServer;

/** Every role at every resource that can be read. */
@ExtendWith(TheServer.class)
class RolesIT {

    static Stream<Map<String, String>> resources() {
        return Table.rows("resources.csv").stream();
    }

    @Test
    void every_resource_of_the_api_is_in_the_table_and_no_other() {
        JavaClasses classes = new ClassFileImporter().importPath(Directories.root().resolve("portal/target/classes"));
        Set<String> found = classes.stream().filter(type -> type.isAnnotatedWith(Path.class)).flatMap(type -> type.getMethods().stream()).filter(method -> method.isAnnotatedWith(GET.class))
                .map(RolesIT::template).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(found, resources().map(row -> row.get("resource")).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static String template(JavaMethod method) {
        String whole = path(method.getOwner()) + "/" + method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        return whole.replaceAll("\\{(\\w+)\\s*:[^/]*?\\}(?=/|$)", "{$1}").replaceAll("/+", "/").replaceAll("^/|/$", "");
    }

    private static String path(JavaClass type) {
        return Optional.of(type.getAnnotationOfType(Path.class)).map(Path::value).orElse("");
    }

    @Execution(ExecutionMode.CONCURRENT)
    @ParameterizedTest
    @MethodSource("resources")
    void each_role_gets_what_the_table_says(Map<String, String> row) {
        String path = "api/v1/" + (row.get("visit").isEmpty() ? row.get("resource") : row.get("visit"));
        Set<Person> people = Person.called(row.get("roles"));
        int allowed = row.get("roles").endsWith("nobody's") ? 404 : 200;
        assertAll(Stream.of(Person.values()).map(person -> () -> {
            Answer answer = Visitor.basic(person.account()).get(path);
            assertTrue(people.contains(person) ? answer.status() == allowed : person.isTurnedAway(answer.status(), Person.refusal(row.get("roles"))), () -> person + " at " + path + ": " + answer);
            assertTrue(answer.status() == 200 || answer.isProblem(), () -> person + " at " + path + " gets no problem+json");
            assertFalse(answer.body().matches("(?s).*\"is[A-Z]\\w*\":.*"), () -> path + " tells what a record can be asked besides its fields: " + answer);
        }));
    }

    @Execution(ExecutionMode.CONCURRENT)
    @ParameterizedTest
    @MethodSource("resources")
    void a_stranger_is_asked_to_sign_in(Map<String, String> row) {
        Answer answer = Visitor.stranger().get("api/v1/" + (row.get("visit").isEmpty() ? row.get("resource") : row.get("visit")));
        assertEquals(401, answer.status());
        assertTrue(answer.isProblem());
        assertTrue(answer.header("WWW-Authenticate").orElse("").startsWith("Basic"), "No challenge");
    }

    @Test
    void only_those_who_keep_records_may_write() {
        Map<String, String> bodies = Map.of("sites", "{}", "barriers", "{}", "expenditure-returns", "{}", "obligations", "{}", "intervention-areas", "{}", "properties", "{}");
        assertAll(bodies.entrySet().stream().flatMap(body -> Stream.of(Person.values()).map(person -> () -> {
            int status = Visitor.basic(person.account()).sendJson("POST", "api/v1/" + body.getKey(), body.getValue()).status();
            boolean keeps = Person.called("keepers").contains(person) || body.getKey().equals("barriers") && person == Person.LEAD;
            assertTrue(keeps ? status == 400 || status == 403 || status == 404 : status == 403, person + " posting to " + body.getKey() + " gets " + status);
        })));
    }
}
