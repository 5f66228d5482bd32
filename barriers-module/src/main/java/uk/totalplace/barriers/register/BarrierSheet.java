package uk.totalplace.barriers.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.totalplace.common.record.RecordLink;

/**
 * A barrier whole, as its caller may see it: {@code records} are what its links point to, without those the caller may not see;
 * {@code raisedBy} is a name, null where nobody wrote it down; {@code escalatedTo} and {@code response} are the latest, {@code waysOn} the steps it may take next.
 */
public record BarrierSheet(String ref, BarrierDetails details, Clocks clocks, String raisedBy, Hop escalatedTo, ResponseType response, List<StepRow> steps, List<RecordLink> records, List<Status> waysOn,
        boolean correctable, int version) {

    /** A state it was or is in, from a day on; {@code days} up to the next step or the day of the view, null when that cannot be counted. */
    public record Stay(Status status, LocalDate from, Long days) {
    }

    public Status status() {
        return clocks.status();
    }

    /** Every state it went through, the first first. */
    public List<Stay> stays(LocalDate day) {
        List<Stay> stays = new ArrayList<>();
        Status status = Status.RAISED;
        LocalDate from = details.raisedOn();
        for (StepRow step : steps) {
            stays.add(new Stay(status, from, Clocks.between(from, step.on())));
            status = step.to();
            from = step.on();
        }
        stays.add(new Stay(status, from, status.isOpen() ? Clocks.between(from, day) : null));
        return stays;
    }
}
