package uk.totalplace.portal.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.totalplace.barriers.register.BarrierRow;
import uk.totalplace.barriers.register.Barriers;
import uk.totalplace.barriers.register.Category;
import uk.totalplace.barriers.register.Level;
import uk.totalplace.barriers.register.RaiseBarrier;

/** Demonstration barriers. */
@ApplicationScoped
public class BarriersRows {
    @Inject
    private Barriers barriers;

    /** Raises the barriers that are not there yet. */
    public void load(List<Map<String, String>> rows) {
        Set<String> there = barriers.all().stream().map(BarrierRow::ref).collect(Collectors.toSet());
        rows.stream().map(Cells::new).filter(row -> !there.contains(row.text("ref"))).map(BarriersRows::command).forEach(barriers::raise);
    }

    private static RaiseBarrier command(Cells row) {
        return new RaiseBarrier(row.text("ref"), row.text("title"), row.text("because"), row.text("we_cannot"), row.text("which_blocks"), Category.valueOf(row.text("category")),
                Level.valueOf(row.text("level")), Set.copyOf(row.list("themes")), row.text("source"));
    }
}
