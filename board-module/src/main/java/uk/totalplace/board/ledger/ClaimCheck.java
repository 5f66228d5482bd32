package uk.totalplace.board.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import uk.totalplace.board.baseline.BaselineChanging;
import uk.totalplace.board.baseline.BaselineSheet;
import uk.totalplace.board.baseline.BaselineTooLow;
import uk.totalplace.board.baseline.Baselines;
import uk.totalplace.board.baseline.OtherPriceBase;
import uk.totalplace.board.baseline.PriceBase;
import uk.totalplace.board.deflator.PriceIndex;
import uk.totalplace.board.deflator.Restatement;
import uk.totalplace.board.settlement.Settlement;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.parameter.Parameters;

/** The hard rule of the ledger: what is claimed on a baseline, overlaps settled and in its prices, is never more than the baseline, at the high end of every range. */
@Dependent
class ClaimCheck {
    @Inject
    private Baselines baselines;
    @Inject
    private SavingReads reads;
    @Inject
    private OverlapRepository overlaps;
    @Inject
    private Parameters parameters;

    /** @throws OverBaseline when the claims on a baseline, which the caller holds, exceed it */
    void of(BaselineSheet baseline) {
        long claimed = claimed(baseline).claimedPence();
        if (claimed > baseline.amount().pence()) {
            throw new OverBaseline("All savings on %s, “%s”, would together claim %s of its %s (rule L01). Lower one of them, or put those that overlap into one overlap group."
                    .formatted(baseline.ref(), baseline.details().title(), Money.ofPence(claimed).words(), baseline.words()));
        }
    }

    /** What is claimed on a baseline at the most, overlaps settled, in its prices. */
    ClaimsOnBaseline claimed(BaselineSheet baseline) {
        List<LedgerLine> said = reads.around(baseline.ref());
        PriceIndex index = index();
        long claimed = claimed(baseline.ref(), said, baseline.details().priceBase(), index);
        List<Restatement> restated = said.stream().filter(line -> line.baseline().equals(baseline.ref())).flatMap(line -> index.between(line.priceBase(), baseline.details().priceBase()).stream()).distinct().toList();
        return new ClaimsOnBaseline(claimed, baseline.amount().pence() - claimed, restated);
    }

    private long claimed(String baseline, List<LedgerLine> said, String priceBase, PriceIndex index) {
        List<LedgerLine> lines = said.stream().map(line -> index.between(line.priceBase(), priceBase).map(line::restated).orElse(line)).toList();
        long[] net = new Settlement(lines.stream().map(LedgerLine::claim).toList(), overlaps.all(), index.in(priceBase, baselines.amounts())).beforeCut(lines.stream().mapToLong(LedgerLine::highPence).toArray());
        long claimed = 0;
        for (int i = 0; i < net.length; i++) {
            claimed += lines.get(i).baseline().equals(baseline) ? net[i] : 0;
        }
        return claimed;
    }

    private PriceIndex index() {
        return PriceIndex.on(parameters, UkTime.today());
    }

    void refuseTooLow(@Observes BaselineChanging changing) {
        PriceIndex index = index();
        List<LedgerLine> lines = reads.around(changing.ref());
        List<LedgerLine> otherwise = lines.stream().filter(line -> line.baseline().equals(changing.ref()) && !changing.priceBase().holds(line.priceBase()) && !index.joins(List.of(PriceBase.of(line.priceBase()), changing.priceBase()))).toList();
        if (!otherwise.isEmpty()) {
            throw new OtherPriceBase(changing.ref(), changing.priceBase(), otherwise.stream().map(LedgerLine::ref).toList(),
                    index.lack(Stream.concat(Stream.of(changing.priceBase()), otherwise.stream().map(line -> PriceBase.of(line.priceBase()))).toList()));
        }
        long claimed = claimed(changing.ref(), lines, changing.priceBase().year(), index);
        if (claimed > changing.amount().pence()) {
            throw new BaselineTooLow(changing.ref(), Money.ofPence(claimed));
        }
    }
}
