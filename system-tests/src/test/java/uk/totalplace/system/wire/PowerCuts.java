package uk.totalplace.system.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import uk.totalplace.system.run.DatabaseServer;
import uk.totalplace.system.run.Server;
import uk.totalplace.system.wire.Upload.Outcome;

/** What happens to a server: it is killed, it is told that it is production, it has a neighbour on the same database. */
abstract class PowerCuts {
    private static final int LINES = 20_000;

    @Test
    void imports_cut_off_in_the_middle_end_as_those_that_were_left_alone() {
        try (Server server = Server.prepared("cut", DatabaseServer.fresh()).start()) {
            Outcome properties = cutOff(server, "assets.land-and-buildings", "valid-lines", properties());
            assertEquals(LINES - LINES / 100, properties.taken());
            assertEquals(properties(server, "E07000115"), properties(server, "E07000111"));
            assertEquals(properties.taken(), properties(server, "E07000111"));

            Outcome payments = cutOff(server, "counting.spend-over-500", "all-or-nothing", payments());
            assertEquals(LINES, payments.taken());
            assertEquals(payments(server, "E07000115"), payments(server, "E07000111"));
        }
    }

    /** The same file for two bodies: the plug is pulled in the middle of the first, the second is let alone; both must say the same. */
    private static Outcome cutOff(Server server, String dataSet, String mode, byte[] file) {
        Upload cut = Upload.by(Visitor.basic(server, "officer", Visitor.PASSWORD), "E07000111");
        Upload alone = Upload.by(Visitor.basic(server, "officer", Visitor.PASSWORD), "E07000115");
        long id = cut.submit(dataSet, mode, "big.csv", file);
        awaitMiddle(cut, id);
        server.kill();

        server.start();
        Outcome resumed = cut.awaitEnd(id);
        Outcome uninterrupted = alone.run(dataSet, mode, "big.csv", file);
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

    private static void awaitMiddle(Upload upload, long id) {
        Instant end = Instant.now().plus(Duration.ofMinutes(2));
        Outcome now = upload.look(id);
        while (now.read() == 0 && Instant.now().isBefore(end)) {
            assertTrue(now.status().equals("QUEUED") || now.status().equals("RUNNING"), now::toString);
            Server.pause(20);
            now = upload.look(id);
        }
        assertEquals("RUNNING", now.status(), () -> "It was over before it could be cut off: make the file longer");
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
