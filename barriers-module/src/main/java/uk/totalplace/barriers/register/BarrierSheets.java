package uk.totalplace.barriers.register;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.StaleVersion;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.record.RecordLink;
import uk.totalplace.common.record.Records;

/** Single barriers, and the sheets in which their caller is shown them. */
@Dependent
class BarrierSheets {
    @Inject
    private BarrierRepository repository;
    @Inject
    private Accounts accounts;
    @Inject
    private Records records;

    /** @throws NotFound when no barrier has the reference */
    Barrier existing(String ref) {
        return repository.find(ref).orElseThrow(() -> new NotFound("barrier " + ref));
    }

    BarrierSheet of(Barrier barrier) {
        List<RecordLink> visible = barrier.details().links().stream().map(records::find).flatMap(Optional::stream)
                .sorted(Comparator.comparing(RecordLink::word).thenComparing(RecordLink::title)).toList();
        return barrier.sheet(accounts::displayName, visible, barrier.isKeptBy(accounts.current()));
    }

    /** @throws StaleVersion when it is not the version that stands; it carries the {@link BarrierSheet} as it does */
    void refuseStale(Barrier barrier, int version) {
        if (version != barrier.version()) {
            throw new StaleVersion("this barrier", of(barrier));
        }
    }

    /** Keeps what was done to it. */
    BarrierSheet kept(Barrier barrier) {
        try {
            repository.keep(barrier);
        } catch (OptimisticLockException savedThisMoment) {
            throw new StaleVersion("this barrier", null);
        }
        return of(barrier);
    }
}
