package uk.totalplace.board.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import uk.totalplace.board.baseline.BaselineChanging;
import uk.totalplace.board.baseline.BaselineSheet;
import uk.totalplace.board.baseline.BaselineTooLow;
import uk.totalplace.board.baseline.Baselines;
import uk.totalplace.board.baseline.OtherPriceBase;
import uk.totalplace.board.settlement.Settlement;
import uk.totalplace.common.money.Money;

/** The hard rule of the ledger: what is claimed on a baseline, overlaps settled, is never more than the baseline, at the high end of every range. */
@Dependent
class ClaimCheck {
    @Inject
    private Baselines baselines;
    @Inject
    private SavingReads reads;
    @Inject
    private OverlapRepository overlaps;

    /** @throws OverBaseline when the claims on a baseline, which the caller holds, exceed it */
    void of(BaselineSheet baseline) {
        long claimed = claimed(baseline.ref());
        if (claimed > baseline.amount().pence()) {
            throw new OverBaseline("All savings on %s, “%s”, would together claim %s of its %s (rule L01). Lower one of them, or put those that overlap into one overlap group."
                    .formatted(baseline.ref(), baseline.details().title(), Money.ofPence(claimed).words(), baseline.words()));
        }
    }

    /** What is claimed on a baseline at the most, overlaps settled, in pence. */
    long claimed(String baseline) {
        List<LedgerLine> lines = reads.around(baseline);
        Map<String, Long> amounts = baselines.amounts();
        long[] net = new Settlement(lines.stream().map(LedgerLine::claim).toList(), overlaps.all(), amounts).beforeCut(lines.stream().mapToLong(LedgerLine::highPence).toArray());
        long claimed = 0;
        for (int i = 0; i < net.length; i++) {
            claimed += lines.get(i).baseline().equals(baseline) ? net[i] : 0;
        }
        return claimed;
    }

    void refuseTooLow(@Observes BaselineChanging changing) {
        List<String> otherwise = reads.around(changing.ref()).stream().filter(line -> line.baseline().equals(changing.ref()) && !changing.priceBase().holds(line.priceBase())).map(LedgerLine::ref).toList();
        if (!otherwise.isEmpty()) {
            throw new OtherPriceBase(changing.ref(), changing.priceBase(), otherwise);
        }
        long claimed = claimed(changing.ref());
        if (claimed > changing.amount().pence()) {
            throw new BaselineTooLow(changing.ref(), Money.ofPence(claimed));
        }
    }
}
