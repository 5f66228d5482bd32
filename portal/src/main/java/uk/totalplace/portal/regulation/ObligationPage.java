package uk.totalplace.portal.regulation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.organisation.OrganisationKind;
import uk.totalplace.portal.frame.Choice;
import uk.totalplace.portal.frame.FormField;
import uk.totalplace.portal.frame.RecordForm;
import uk.totalplace.portal.frame.SavedState;
import uk.totalplace.portal.frame.Ticks;
import uk.totalplace.portal.frame.Typed;
import uk.totalplace.regulation.obligation.CorrectObligation;
import uk.totalplace.regulation.obligation.Frequency;
import uk.totalplace.regulation.obligation.ObligationRow;
import uk.totalplace.regulation.obligation.Obligations;
import uk.totalplace.regulation.obligation.RegisterObligation;

/** The form that enters or corrects an obligation. */
@Named
@ViewScoped
public class ObligationPage extends RecordForm {
    private static final long serialVersionUID = 1L;
    private static final Sayings SAYINGS = new Sayings("obligation", "Enter an obligation", "Obligation entered.", "Obligation corrected.", "/regulation/obligations.xhtml");
    private static final List<FormField> FIELDS = List.of(FormField.text("title", "What is required"), FormField.text("inspectorate", "Who requires it"),
            new FormField("appliesTo", "Applies to", codes -> kinds(codes).stream().map(OrganisationKind::word).collect(Collectors.joining(", "))),
            new FormField("frequency", "How often", name -> name.isEmpty() ? name : Frequency.valueOf(name).word()), FormField.text("source", "Source"), FormField.tick("verified", "Verified"));

    @Inject
    private Obligations obligations;

    public Map<String, Object> getChosenKinds() {
        return new Ticks(getTyped(), "appliesTo");
    }

    public List<Choice> getKinds() {
        return Stream.of(OrganisationKind.values()).map(kind -> new Choice(kind.name(), kind.word())).toList();
    }

    public Frequency[] getFrequencies() {
        return Frequency.values();
    }

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
        ObligationRow row = obligations.find(code).orElseThrow(() -> new NotFound("obligation " + code));
        Map<String, Object> fields = new HashMap<>();
        fields.put("title", row.title());
        fields.put("inspectorate", row.inspectorate());
        fields.put("appliesTo", Ticks.of(row.appliesTo().stream().map(OrganisationKind::name).toList()));
        fields.put("frequency", Typed.written(row.frequency()));
        fields.put("source", row.source());
        fields.put("verified", row.verified());
        return new SavedState(row.version(), null, row.title(), fields);
    }

    /** What the programme office has verified only the programme office corrects. */
    @Override
    protected boolean mayCorrect(SavedState state) {
        return entry().isForAnyOrganisation() || Boolean.FALSE.equals(state.fields().get("verified"));
    }

    @Override
    protected void add(Typed typed) {
        obligations.register(new RegisterObligation(typed.text("code"), typed.text("title"), typed.text("inspectorate"), kinds(typed.text("appliesTo")), typed.choice("frequency", Frequency.class),
                typed.text("source"), typed.ticked("verified")));
    }

    @Override
    protected void correct(String code, int version, Typed typed) {
        obligations.correct(new CorrectObligation(code, version, typed.text("title"), typed.text("inspectorate"), kinds(typed.text("appliesTo")), typed.choice("frequency", Frequency.class),
                typed.text("source"), typed.ticked("verified")));
    }

    private static Set<OrganisationKind> kinds(String codes) {
        return Ticks.chosen(codes).stream().map(OrganisationKind::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }
}
