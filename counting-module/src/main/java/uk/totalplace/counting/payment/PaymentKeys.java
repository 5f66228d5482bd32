package uk.totalplace.counting.payment;

import java.util.UUID;
import uk.totalplace.common.digest.Sha256;
import uk.totalplace.common.period.DaySpan;

/**
 * Gives each line of a file its key: what all its columns say, whose it is, and whether it is the first, second or third of identical lines, for identical payments
 * are real. So the same file again brings no new key. It remembers every line of one run, in 24 bytes each.
 */
final class PaymentKeys {
    private static final int FIRST_SIZE = 1 << 12;

    private final String organisation;
    private final Sha256 sha256 = new Sha256();
    private long[] high = new long[FIRST_SIZE];
    private long[] low = new long[FIRST_SIZE];
    private int[] counts = new int[FIRST_SIZE];
    private int filled;

    PaymentKeys(String organisation) {
        this.organisation = organisation;
    }

    UUID next(DaySpan paid, long amountPence, Long vatPence, String[] texts) {
        StringBuilder all = new StringBuilder(160).append(organisation).append('\u0000').append(paid.first().toEpochDay()).append('\u0000').append(paid.last().toEpochDay()).append('\u0000').append(amountPence).append('\u0000').append(vatPence);
        for (String text : texts) {
            all.append('\u0000').append(text == null ? "" : text);
        }
        UUID content = sha256.add(all.toString()).uuid();
        long first = content.getMostSignificantBits();
        long second = content.getLeastSignificantBits();
        return new UUID(first, second + count(first, second) - 1);
    }

    /** How often this content has come by now. */
    private int count(long first, long second) {
        if (filled * 2 > counts.length) {
            grow();
        }
        int at = place(high, low, counts, first, second);
        if (counts[at] == 0) {
            high[at] = first;
            low[at] = second;
            filled++;
        }
        return ++counts[at];
    }

    private static int place(long[] high, long[] low, int[] counts, long first, long second) {
        int at = (int) first & counts.length - 1;
        while (counts[at] != 0 && (high[at] != first || low[at] != second)) {
            at = at + 1 & counts.length - 1;
        }
        return at;
    }

    private void grow() {
        long[] olderHigh = high;
        long[] olderLow = low;
        int[] olderCounts = counts;
        high = new long[olderCounts.length * 2];
        low = new long[olderCounts.length * 2];
        counts = new int[olderCounts.length * 2];
        for (int i = 0; i < olderCounts.length; i++) {
            if (olderCounts[i] != 0) {
                int at = place(high, low, counts, olderHigh[i], olderLow[i]);
                high[at] = olderHigh[i];
                low[at] = olderLow[i];
                counts[at] = olderCounts[i];
            }
        }
    }
}
