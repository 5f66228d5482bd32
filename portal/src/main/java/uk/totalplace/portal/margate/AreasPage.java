package uk.totalplace.portal.margate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import uk.totalplace.common.area.Areas;
import uk.totalplace.margate.intervention.InterventionAreaRow;
import uk.totalplace.margate.intervention.InterventionAreas;
import uk.totalplace.portal.frame.Plural;

/** The list of intervention areas. */
@Named
@RequestScoped
public class AreasPage {
    @Inject
    private InterventionAreas interventionAreas;
    @Inject
    private Areas areas;
    private List<InterventionAreaRow> rows;
    private Map<String, String> names;

    @PostConstruct
    void look() {
        rows = interventionAreas.all();
        names = areas.names(rows.stream().flatMap(row -> row.areas().stream()).toList());
    }

    public List<InterventionAreaRow> getRows() {
        return rows;
    }

    public Map<String, String> getNames() {
        return names;
    }

    public String getSentence() {
        if (rows.isEmpty()) {
            return "No intervention area has been entered yet.";
        }
        long covered = rows.stream().flatMap(row -> row.areas().stream()).distinct().count();
        return Plural.of(rows.size(), "intervention area") + (rows.size() == 1 ? " covers " : " cover ") + Plural.of(covered, "ward") + ".";
    }
}
