package uk.totalplace.common.file;

import uk.totalplace.common.Refusal;

/** The file is over the limit; nothing of it has been kept. */
public class TooLarge extends Refusal {
    public TooLarge(long megabytes) {
        super("The file is larger than %d MB, which is the most one upload may have. Split it into several files, or ask IT to raise the limit.".formatted(megabytes));
    }
}
