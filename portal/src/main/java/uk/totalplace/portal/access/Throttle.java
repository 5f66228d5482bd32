package uk.totalplace.portal.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Slows down guessing: after five failures in a row from one address for one name the door stays closed for a minute, then
 * twice as long for each further failure, up to a quarter of an hour. Each node counts for itself.
 */
@ApplicationScoped
public class Throttle {
    private static final int FREE_ATTEMPTS = 5;
    private static final int MOST_REMEMBERED = 10_000;
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final Map<String, Tally> tallies = new ConcurrentHashMap<>();
    private final Clock clock;

    public Throttle() {
        this(Clock.systemUTC());
    }

    Throttle(Clock clock) {
        this.clock = clock;
    }

    private record Tally(int failures, Instant until) {
    }

    boolean isClosed(String from) {
        Tally tally = tallies.get(from);
        return tally != null && tally.failures() >= FREE_ATTEMPTS && clock.instant().isBefore(tally.until());
    }

    void failed(String from) {
        Instant now = clock.instant();
        if (tallies.size() > MOST_REMEMBERED) {
            tallies.values().removeIf(tally -> now.isAfter(tally.until()));
        }
        tallies.merge(from, new Tally(1, now.plus(LONGEST)), (before, first) -> {
            int failures = now.isAfter(before.until().plus(LONGEST)) ? 1 : before.failures() + 1;
            return new Tally(failures, now.plus(wait(failures)));
        });
    }

    void succeeded(String from) {
        tallies.remove(from);
    }

    String words(String from) {
        Tally tally = tallies.get(from);
        long seconds = tally == null ? 0 : Math.max(1, Duration.between(clock.instant(), tally.until()).toSeconds());
        return seconds < 120 ? "Try again in %d seconds.".formatted(seconds) : "Try again in %d minutes.".formatted((seconds + 59) / 60);
    }

    private static Duration wait(int failures) {
        if (failures < FREE_ATTEMPTS) {
            return LONGEST;
        }
        Duration doubled = Duration.ofMinutes(1L << Math.min(failures - FREE_ATTEMPTS, 10));
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }
}
