package uk.totalplace.system.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import uk.totalplace.system.run.DatabaseServer;
import uk.totalplace.system.run.Server;
import uk.totalplace.system.wire.Upload.Outcome;

/** What happens to a server: it is killed, it is told that it is production, it has a neighbour on the same database. */
abstract class PowerCuts {
    private static final int LINES = 30_000;

    @Test
    void imports_cut_off_in_the_middle_end_as_those_that_were_left_alone() {
        try (Server server = Server.prepared("cut", DatabaseServer.fresh()).start()) {
            Upload cut = Upload.by(Visitor.basic(server, "officer", Visitor.PASSWORD), "E07000111");
            long properties = cut.submit("assets.land-and-buildings", "valid-lines", "big.csv", properties());
            long payments = cut.submit("counting.spend-over-500", "all-or-nothing", "big.csv", payments());
            awaitMiddle(cut, properties, payments);
            server.kill();

            server.start();
            Outcome resumed = endsAsOneLeftAlone(server, cut, properties, "assets.land-and-buildings", "valid-lines", properties());
            assertEquals(LINES - LINES / 100, resumed.taken());
            assertEquals(properties(server, "E07000115"), properties(server, "E07000111"));
            assertEquals(resumed.taken(), properties(server, "E07000111"));
            assertEquals(LINES, endsAsOneLeftAlone(server, cut, payments, "counting.spend-over-500", "all-or-nothing", payments()).taken());
            assertEquals(payments(server, "E07000115"), payments(server, "E07000111"));
        }
    }

    /** The same file for another body, which no plug interrupts, must say the same. */
    private static Outcome endsAsOneLeftAlone(Server server, Upload cut, long id, String dataSet, String mode, byte[] file) {
        Outcome resumed = cut.awaitEnd(id);
        Outcome uninterrupted = Upload.by(Visitor.basic(server, "officer", Visitor.PASSWORD), "E07000115").run(dataSet, mode, "big.csv", file);
        assertEquals("COMMITTED", resumed.status(), resumed::toString);
        assertEquals(uninterrupted.counters(), resumed.counters());
        assertEquals(uninterrupted.sheet().get("controlTotals"), resumed.sheet().get("controlTotals"));
        return resumed;
    }

    private static String payments(Server server, String organisation) {
        return Visitor.basic(server, "officer", Visitor.PASSWORD).get("api/v1/payments/totals?organisation=" + organisation).body();
    }

    private static long properties(Server server, String organisation) {
        return Visitor.basic(server, "officer", Visitor.PASSWORD).get("api/v1/properties?size=1&organisation=" + organisation).json().getJsonNumber("total").longValue();
    }

    /** Both are read at the same time, two uploads being carried through at once. */
    private static void awaitMiddle(Upload upload, long... ids) {
        Instant end = Instant.now().plus(Duration.ofMinutes(2));
        List<Outcome> now = looks(upload, ids);
        while (now.stream().anyMatch(outcome -> outcome.read() == 0) && Instant.now().isBefore(end)) {
            Server.pause(20);
            now = looks(upload, ids);
        }
        assertTrue(now.stream().allMatch(outcome -> outcome.read() > 0), now::toString);
        assertEquals(List.of("RUNNING", "RUNNING"), now.stream().map(Outcome::status).toList(), "It was over before it could be cut off: make the file longer");
    }

    private static List<Outcome> looks(Upload upload, long... ids) {
        return LongStream.of(ids).mapToObj(upload::look).toList();
    }

    /** One payment in fifty is a credit. */
    private static byte[] payments() {
        StringBuilder lines = new StringBuilder("Date Paid,Supplier Name,Net Amount,Transaction No\n");
        for (int i = 0; i < LINES; i++) {
            lines.append("%02d/12/2010,Example Supplier %d Ltd,%s%d.%02d,T%d%n".formatted(1 + i % 31, i % 900, i % 50 == 0 ? "-" : "", 500 + i % 7000, i % 100, i / 2));
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** One line in a hundred has neither name nor street and is refused. */
    private static byte[] properties() {
        StringBuilder lines = new StringBuilder("AssetCode,PropertyName,StreetName,CoordinateReferenceSystem,GeoX,GeoY\n");
        for (int i = 0; i < LINES; i++) {
            lines.append("CUT-").append(i).append(i % 100 == 0 ? ",,,,,\n" : ",Building " + i + ",High Street,OSGB36," + (600000 + i % 5000) + "," + (150000 + i % 7000) + "\n");
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void the_demonstration_refuses_to_start_where_it_is_told_that_this_is_production() {
        Map<String, String> settings = new HashMap<>(DatabaseServer.fresh());
        settings.put("TOTALPLACE_PRODUCTION", "yes");
        // the demonstration's own key would be refused too, and which of both is said first is the container's choice
        settings.put("TOTALPLACE_RESTRICTED_KEYS", "own:" + Base64.getEncoder().encodeToString("one secret, kept for tests only.".getBytes(StandardCharsets.UTF_8)));
        try (Server server = Server.prepared("production", settings)) {
            server.launch();
            assertTrue(server.says("the demonstration accounts are still configured", Duration.ofMinutes(3)), server::console);
            assertFalse(server.isReady());
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "database", matches = "postgresql", disabledReason = "Two nodes share a database server, and H2 in a file is for one")
    void two_nodes_that_start_at_once_on_one_database_both_become_ready() {
        Map<String, String> database = DatabaseServer.fresh();
        try (Server one = Server.prepared("one", database); Server two = Server.prepared("two", database)) {
            one.launch();
            two.launch();
            one.awaitReady();
            two.awaitReady();
            Answer ofOne = Visitor.basic(one, "officer", Visitor.PASSWORD).get("api/v1/properties?size=1");
            Answer ofTwo = Visitor.basic(two, "officer", Visitor.PASSWORD).get("api/v1/properties?size=1");
            assertEquals(ofOne.body(), ofTwo.body());
            assertEquals(200, ofOne.status());
        }
    }
}
