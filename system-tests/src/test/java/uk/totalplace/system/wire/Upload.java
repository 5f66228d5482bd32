package uk.totalplace.system.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import uk.totalplace.system.run.Server;

/** A file handed in over the API, followed to its end. */
public final class Upload {
    private static final Set<String> UNDER_WAY = Set.of("QUEUED", "RUNNING");

    private final Visitor visitor;
    private final String organisation;

    private Upload(Visitor visitor, String organisation) {
        this.visitor = visitor;
        this.organisation = organisation;
    }

    public static Upload by(Visitor visitor, String organisation) {
        return new Upload(visitor, organisation);
    }

    /** What became of it: its counters and verdict. */
    public record Outcome(long id, String status, long read, long taken, long unchanged, long refused, long skipped, JsonObject sheet) {
        static Outcome of(JsonObject sheet) {
            return new Outcome(sheet.getJsonNumber("id").longValue(), sheet.getString("status"), number(sheet, "linesRead"), number(sheet, "linesTaken"), number(sheet, "linesUnchanged"),
                    number(sheet, "linesRefused"), number(sheet, "linesSkipped"), sheet);
        }

        private static long number(JsonObject sheet, String name) {
            return sheet.getJsonNumber(name).longValue();
        }

        /** The counters alone, to be compared with another run's. */
        public String counters() {
            return "read %d = taken %d + unchanged %d + refused %d, skipped %d".formatted(read, taken, unchanged, refused, skipped);
        }

        public boolean says(String code) {
            return sheet.getJsonArray("problems").getValuesAs(JsonObject.class).stream().anyMatch(problem -> problem.getString("code").equals(code));
        }

        /** Net of what was taken or unchanged; null where the data set has no amount. */
        public Long amountPence() {
            JsonObject totals = sheet.getJsonObject("controlTotals");
            return totals.isNull("amountPence") ? null : totals.getJsonNumber("amountPence").longValue();
        }

        public String remedies() {
            return sheet.getJsonArray("problems").getValuesAs(JsonObject.class).stream().map(problem -> problem.getString("message", "") + " " + problem.getString("remedy", "")).toList().toString();
        }

        @Override
        public String toString() {
            return status + ", " + counters() + ", " + sheet.getJsonArray("problems");
        }
    }

    public Outcome run(String mode, String fileName, byte[] file) {
        return run("assets.land-and-buildings", mode, fileName, file);
    }

    public Outcome run(String dataSet, String mode, String fileName, byte[] file) {
        return awaitEnd(submit(dataSet, mode, fileName, file));
    }

    public long submit(String dataSet, String mode, String fileName, byte[] file) {
        Answer accepted = send(dataSet, mode, fileName, file);
        assertEquals(202, accepted.status(), accepted::toString);
        return Long.parseLong(accepted.location().replaceFirst(".*/", ""));
    }

    public Answer send(String dataSet, String mode, String fileName, byte[] file) {
        return visitor.send("POST", "api/v1/imports?dataset=" + dataSet + "&mode=" + mode + "&organisation=" + organisation, file, "X-File-Name", fileName, "Content-Type", "application/octet-stream");
    }

    public Outcome awaitEnd(long id) {
        Instant end = Instant.now().plus(Duration.ofMinutes(5));
        Outcome outcome = look(id);
        while (UNDER_WAY.contains(outcome.status()) && Instant.now().isBefore(end)) {
            Server.pause(50);
            outcome = look(id);
        }
        return outcome;
    }

    public Outcome look(long id) {
        Answer answer = visitor.get("api/v1/imports/" + id);
        assertEquals(200, answer.status(), answer::toString);
        return Outcome.of(answer.json());
    }

    public Answer undo(long id) {
        return visitor.delete("api/v1/imports/" + id);
    }

    public Answer property(String code) {
        return visitor.get("api/v1/properties/" + organisation + "/" + code);
    }
}
