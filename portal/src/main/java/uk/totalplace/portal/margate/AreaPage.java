package uk.totalplace.portal.margate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import uk.totalplace.margate.intervention.DesignateArea;
import uk.totalplace.margate.intervention.InterventionAreas;
import uk.totalplace.portal.frame.EntryForm;
import uk.totalplace.portal.frame.Typed;

/** The form that enters an intervention area. */
@Named
@RequestScoped
public class AreaPage {
    @Inject
    private InterventionAreas interventionAreas;
    @Inject
    private EntryForm form;
    private final Typed typed = new Typed();

    public Map<String, Object> getTyped() {
        return typed.fields();
    }

    public String enter() {
        return form.enter("area", this::designate, "Intervention area entered.", "/margate/areas.xhtml");
    }

    private void designate() {
        String codes = typed.text("areas");
        interventionAreas.designate(new DesignateArea(typed.text("code"), typed.text("name"), typed.text("aim"), codes == null ? List.of() : List.of(codes.split("[\\s,;]+"))));
    }
}
