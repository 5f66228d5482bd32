package uk.totalplace.common.organisation;

import java.time.LocalDate;
import java.util.List;

/**
 * A register whose things carry on when their organisation is succeeded. All of them pass to a sole successor; where several succeeded it, they are assigned
 * one by one or many at once. Both go one way, through {@link #assign}. Asked only for those who may record a succession.
 */
public interface AssignableHoldings extends HoldingSource {
    /** What is held, as a {@link Holding} and a {@link Passing} call it. */
    String things();

    /** What is still held, by title, at most so many. */
    List<Held> held(String organisation, int most);

    /**
     * What would become of those that are picked.
     *
     * @throws uk.totalplace.common.InvalidInput when they cannot pass as things stand
     */
    Passing passing(String predecessor, String successor, Picked picked);

    /** @param on the first day of the successor */
    void assign(String predecessor, String successor, LocalDate on, Picked picked);

    @Override
    default List<Passing> passing(String predecessor, String successor, LocalDate on) {
        return List.of(passing(predecessor, successor, Picked.ALL));
    }
}
