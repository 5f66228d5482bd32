package uk.totalplace.portal.margate;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import uk.totalplace.common.NotFound;
import uk.totalplace.margate.intervention.CorrectArea;
import uk.totalplace.margate.intervention.DesignateArea;
import uk.totalplace.margate.intervention.InterventionAreaRow;
import uk.totalplace.margate.intervention.InterventionAreas;
import uk.totalplace.portal.frame.FormField;
import uk.totalplace.portal.frame.RecordForm;
import uk.totalplace.portal.frame.SavedState;
import uk.totalplace.portal.frame.Typed;

/** The form that enters or corrects an intervention area. */
@Named
@ViewScoped
public class AreaPage extends RecordForm {
    private static final long serialVersionUID = 1L;
    private static final Sayings SAYINGS = new Sayings("area", "Enter an intervention area", "Intervention area entered.", "Intervention area corrected.", "/margate/areas.xhtml");
    private static final List<FormField> FIELDS = List.of(FormField.text("name", "Name"), FormField.text("aim", "Aim"), FormField.text("areas", "Codes of the areas it covers"));

    @Inject
    private InterventionAreas interventionAreas;

    @Override
    protected Sayings sayings() {
        return SAYINGS;
    }

    @Override
    protected List<FormField> fields() {
        return FIELDS;
    }

    @Override
    protected SavedState saved(String code) {
        InterventionAreaRow row = interventionAreas.find(code).orElseThrow(() -> new NotFound("intervention area " + code));
        return new SavedState(row.version(), null, row.name(), Map.of("name", row.name(), "aim", row.aim(), "areas", String.join("\n", row.areas())));
    }

    @Override
    protected void add(Typed typed) {
        interventionAreas.designate(new DesignateArea(typed.text("code"), typed.text("name"), typed.text("aim"), covered(typed)));
    }

    @Override
    protected void correct(String code, int version, Typed typed) {
        interventionAreas.correct(new CorrectArea(code, version, typed.text("name"), typed.text("aim"), covered(typed)));
    }

    private static List<String> covered(Typed typed) {
        String codes = typed.text("areas");
        return codes == null ? List.of() : List.of(codes.split("[\\s,;]+"));
    }
}
