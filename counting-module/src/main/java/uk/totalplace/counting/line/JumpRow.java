package uk.totalplace.counting.line;

import java.util.Locale;
import uk.totalplace.common.money.Money;
import uk.totalplace.counting.dimension.Phase;

/**
 * A service of a body that came to much more or less than the year before, gross; one that is new comes after nothing, one that is gone comes to nothing. Where only a total was stated of one of the years,
 * all services together are compared, and {@code service} is {@link #WHOLE}.
 *
 * @param phase       what the year is told as, and {@code beforePhase} the year before: the surest that both tell, or the surest of each where they share none
 * @param noted       what a line of the return says about it, or the return where it is compared whole; null where nobody noted anything
 * @param reason      what the body said later, null where it said nothing; {@code reasonBeforePence} and {@code reasonNowPence} are the amounts for which it said that
 * @param version     that of the reason, 0 where there is none
 */
public record JumpRow(String organisation, String year, String service, Phase phase, Phase beforePhase, long beforePence, long nowPence, String noted, String reason, Long reasonBeforePence, Long reasonNowPence, int version, boolean synthetic) {
    /** Stands for all services together. */
    public static final String WHOLE = "*";

    public Money before() {
        return Money.ofPence(beforePence);
    }

    public Money now() {
        return Money.ofPence(nowPence);
    }

    public Money change() {
        return now().minus(before());
    }

    /** In percent of the year before, rounded; null where there was nothing. */
    public Long percent() {
        return beforePence == 0 ? null : Long.valueOf(Math.round(100.0 * (nowPence - beforePence) / beforePence));
    }

    /** Whether the reason was given for other amounts than those that stand today. */
    public boolean isStale() {
        return reason != null && (reasonBeforePence != beforePence || reasonNowPence != nowPence);
    }

    public boolean isExplained() {
        return noted != null || reason != null && !isStale();
    }

    /** For which amounts a stale reason was given, such as {@code £2m after £1m}. */
    public String staleWords() {
        return "%s after %s".formatted(Money.ofPence(reasonNowPence).words(), Money.ofPence(reasonBeforePence).words());
    }

    /** What is compared with what: {@code outturn}, or {@code budget after outturn}. */
    public String compared() {
        String now = phase.word().toLowerCase(Locale.ROOT);
        return phase == beforePhase ? now : now + " after " + beforePhase.word().toLowerCase(Locale.ROOT);
    }

    /** Body, year and service in one. */
    public String code() {
        return organisation + ":" + year + ":" + service;
    }
}
