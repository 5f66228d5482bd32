package uk.totalplace.portal.data;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.totalplace.common.StaleVersion;
import uk.totalplace.common.agreement.AgreementRow;
import uk.totalplace.common.agreement.Agreements;
import uk.totalplace.common.agreement.WriteAgreement;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.portal.frame.Choice;
import uk.totalplace.portal.frame.EntryForm;
import uk.totalplace.portal.frame.Frame;
import uk.totalplace.portal.frame.Typed;

/**
 * The form that enters, amends or renews an agreement. When somebody else saved it meanwhile, what they saved is shown beside what was
 * typed, and saving again is a choice made knowingly.
 */
@Named
@ViewScoped
public class AgreementEditPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Map<String, String> LABELS = Map.ofEntries(Map.entry("title", "Title"), Map.entry("purpose", "Purpose"), Map.entry("lawfulBasis", "Lawful basis"), Map.entry("providers", "Who gives the data"),
            Map.entry("recipients", "Who receives it"), Map.entry("frequency", "How often"), Map.entry("security", "Security"), Map.entry("retention", "Retention"), Map.entry("impactAssessment", "Impact assessment"),
            Map.entry("signedOn", "Signed on"), Map.entry("signatories", "Signatories"), Map.entry("reviewOn", "Holds until"));

    @Inject
    private Agreements agreements;
    @Inject
    private AgreementNames names;
    @Inject
    private Organisations organisations;
    @Inject
    private EntryForm form;
    @Inject
    private Frame frame;
    private String ref;
    private Integer version;
    private boolean synthetic;
    private HashMap<String, Object> fields;
    private final HashMap<String, Object> ticks = new HashMap<>();
    private final ArrayList<Meanwhile> meanwhile = new ArrayList<>();

    /** What somebody else saved in a field since the form was opened. */
    public record Meanwhile(String label, String theirs) implements Serializable {
    }

    public void guard() throws IOException {
        form.guard(frame.isOfficer());
    }

    /** Fills the form from the record, once. */
    public void open() {
        if (fields == null) {
            fields = new HashMap<>();
            if (ref != null) {
                AgreementRow row = agreements.withRef(ref);
                version = row.version();
                synthetic = row.synthetic();
                fields.putAll(AgreementFields.texts(row, names::organisation));
                row.dataSets().forEach(code -> ticks.put(code, true));
            }
        }
    }

    public boolean isFresh() {
        return ref == null;
    }

    public String getTitle() {
        return isFresh() ? "Enter an agreement" : "Amend agreement " + ref;
    }

    public List<Choice> getDataSets() {
        return names.titles().entrySet().stream().map(set -> new Choice(set.getKey(), set.getValue())).toList();
    }

    public String save() {
        String[] kept = new String[1];
        String next = form.enter("agreement", () -> kept[0] = write(), isFresh() ? "Agreement entered." : "Agreement amended.", "/data/agreement.xhtml");
        return next == null ? null : next + "&ref=" + kept[0];
    }

    private String write() {
        Typed typed = new Typed();
        typed.fields().putAll(fields);
        WriteAgreement command = AgreementFields.command(typed, List.copyOf(Choice.chosen(ticks)), synthetic, version, organisations::called);
        if (isFresh()) {
            return agreements.enter(command).ref();
        }
        try {
            return agreements.amend(ref, command).ref();
        } catch (StaleVersion stale) {
            compare();
            throw stale;
        }
    }

    private void compare() {
        AgreementRow theirs = agreements.withRef(ref);
        version = theirs.version();
        meanwhile.clear();
        AgreementFields.texts(theirs, names::organisation).forEach((field, text) -> {
            String saved = text == null ? "" : text;
            String mine = fields.get(field) == null ? "" : fields.get(field).toString().strip();
            if (!saved.equals(mine)) {
                meanwhile.add(new Meanwhile(LABELS.get(field), saved.isEmpty() ? "empty" : saved));
            }
        });
    }

    public List<Meanwhile> getMeanwhile() {
        return meanwhile;
    }

    public Map<String, Object> getTyped() {
        return fields;
    }

    public Map<String, Object> getTicks() {
        return ticks;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
