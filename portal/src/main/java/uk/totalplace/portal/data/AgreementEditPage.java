package uk.totalplace.portal.data;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.totalplace.common.agreement.AgreementRow;
import uk.totalplace.common.agreement.Agreements;
import uk.totalplace.common.agreement.WriteAgreement;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.portal.frame.Choice;
import uk.totalplace.portal.frame.FormField;
import uk.totalplace.portal.frame.Frame;
import uk.totalplace.portal.frame.RecordForm;
import uk.totalplace.portal.frame.SavedState;
import uk.totalplace.portal.frame.Ticks;
import uk.totalplace.portal.frame.Typed;

/** The form that enters, amends or renews an agreement. */
@Named
@ViewScoped
public class AgreementEditPage extends RecordForm {
    private static final long serialVersionUID = 1L;
    private static final String DATA_SETS = "dataSets";

    @Inject
    private Agreements agreements;
    @Inject
    private AgreementNames names;
    @Inject
    private Organisations organisations;
    @Inject
    private Frame frame;
    /** Amending an agreement leaves it what it was: a row of the demonstration, or not. */
    private boolean synthetic;
    private String entered;

    public void guard() {
        entry().guard(frame.isOfficer());
    }

    @Override
    protected Sayings sayings() {
        return new Sayings("agreement", "Enter an agreement", "Agreement entered.", "Agreement amended.", "/data/agreement.xhtml?ref=" + (isFresh() ? entered : getCode()));
    }

    @Override
    public String getTitle() {
        return isFresh() ? super.getTitle() : "Amend agreement " + getCode();
    }

    @Override
    protected List<FormField> fields() {
        Map<String, String> titles = names.titles();
        return List.of(FormField.text("title", "Title"), FormField.text("purpose", "Purpose"), FormField.text("lawfulBasis", "Lawful basis"), FormField.text("providers", "Who gives the data"),
                FormField.text("recipients", "Who receives it"),
                new FormField(DATA_SETS, "Data sets", codes -> Ticks.chosen(codes).stream().map(code -> titles.getOrDefault(code, code)).collect(Collectors.joining(", "))),
                FormField.text("frequency", "How often"), FormField.text("security", "Security"), FormField.text("retention", "Retention"), FormField.text("impactAssessment", "Impact assessment"),
                FormField.text("signedOn", "Signed on"), FormField.text("signatories", "Signatories"), FormField.text("reviewOn", "Holds until"));
    }

    @Override
    protected SavedState saved(String ref) {
        AgreementRow row = agreements.withRef(ref);
        synthetic = row.synthetic();
        Map<String, Object> fields = new HashMap<>(AgreementFields.texts(row, names::organisation));
        fields.put(DATA_SETS, Ticks.of(row.dataSets()));
        return new SavedState(row.version(), null, row.title(), fields);
    }

    @Override
    protected void add(Typed typed) {
        entered = agreements.enter(command(typed, null)).ref();
    }

    @Override
    protected void correct(String ref, int version, Typed typed) {
        agreements.amend(ref, command(typed, version));
    }

    private WriteAgreement command(Typed typed, Integer version) {
        return AgreementFields.command(typed, List.copyOf(Ticks.chosen(typed.text(DATA_SETS))), synthetic, version, organisations::called);
    }

    public List<Choice> getDataSets() {
        return names.titles().entrySet().stream().map(set -> new Choice(set.getKey(), set.getValue())).toList();
    }

    public Map<String, Object> getTicks() {
        return new Ticks(getTyped(), DATA_SETS);
    }
}
