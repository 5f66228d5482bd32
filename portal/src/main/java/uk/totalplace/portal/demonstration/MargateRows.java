package uk.totalplace.portal.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.totalplace.margate.intervention.DesignateArea;
import uk.totalplace.margate.intervention.InterventionAreaRow;
import uk.totalplace.margate.intervention.InterventionAreas;

/** Demonstration intervention areas. */
@ApplicationScoped
public class MargateRows {
    @Inject
    private InterventionAreas areas;

    /** Enters the intervention areas that are not there yet. */
    public void load(List<Map<String, String>> rows) {
        Set<String> there = areas.all().stream().map(InterventionAreaRow::code).collect(Collectors.toSet());
        rows.stream().map(Cells::new).filter(row -> !there.contains(row.text("code")))
                .forEach(row -> areas.designate(new DesignateArea(row.text("code"), row.text("name"), row.text("aim"), row.list("areas"))));
    }
}
