package uk.totalplace.portal.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.totalplace.barriers.register.BarrierDesk;
import uk.totalplace.barriers.register.BarrierDetails;
import uk.totalplace.barriers.register.Barriers;
import uk.totalplace.barriers.register.Category;
import uk.totalplace.barriers.register.Counterpart;
import uk.totalplace.barriers.register.Hop;
import uk.totalplace.barriers.register.Level;
import uk.totalplace.barriers.register.RaiseBarrier;
import uk.totalplace.barriers.register.Remedy;
import uk.totalplace.barriers.register.Statement;
import uk.totalplace.barriers.register.Status;
import uk.totalplace.barriers.register.TakeStep;

/** Demonstration barriers and the steps they have taken. */
@ApplicationScoped
public class BarriersRows {
    @Inject
    private Barriers barriers;
    @Inject
    private BarrierDesk desk;

    /** Raises the barriers that are not there yet and moves them on; one that was there keeps its steps. */
    public void load(List<Map<String, String>> rows, List<Map<String, String>> steps) {
        Set<String> fresh = rows.stream().map(row -> row.get("ref")).filter(ref -> barriers.find(ref).isEmpty()).collect(Collectors.toSet());
        rows.stream().map(Cells::new).filter(row -> fresh.contains(row.text("ref"))).map(BarriersRows::command).forEach(desk::raise);
        steps.stream().map(Cells::new).filter(step -> fresh.contains(step.text("ref"))).map(BarriersRows::step).forEach(desk::take);
    }

    private static RaiseBarrier command(Cells row) {
        return new RaiseBarrier(row.text("ref"), new BarrierDetails(row.text("title"), new Statement(row.text("because"), row.text("we_cannot"), row.text("which_blocks")),
                Category.valueOf(row.text("category")), Level.valueOf(row.text("level")), Set.copyOf(row.list("themes")), null, null, null, new Counterpart(row.text("department"), null, null),
                new Remedy(row.text("remedy"), null, null, null), null, row.text("evidence"), Set.of(), row.day("raised_on"), null, row.text("source"), Set.of()));
    }

    private static TakeStep step(Cells row) {
        return new TakeStep(row.text("ref"), null, Status.valueOf(row.text("to")), row.day("on"), row.text("note"), row.text("escalated_to") == null ? null : Hop.valueOf(row.text("escalated_to")), null);
    }
}
