package uk.totalplace.portal.data;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.totalplace.common.organisation.OrganisationKind;
import uk.totalplace.common.organisation.OrganisationRow;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.organisation.RegisterOrganisation;
import uk.totalplace.portal.frame.FormField;
import uk.totalplace.portal.frame.RecordForm;
import uk.totalplace.portal.frame.SavedState;
import uk.totalplace.portal.frame.Typed;

/** The form that enters or corrects an organisation. */
@Named
@ViewScoped
public class OrganisationEditPage extends RecordForm {
    private static final long serialVersionUID = 1L;
    private static final Sayings SAYINGS = new Sayings("body", "Enter an organisation", "Organisation entered.", "Organisation corrected.", "/data/organisations.xhtml");
    private static final List<FormField> FIELDS = List.of(FormField.text("name", "Name"),
            new FormField("kind", "Kind", name -> name.isEmpty() ? name : OrganisationKind.valueOf(name).word()), FormField.text("area", "Code of its area"),
            FormField.text("aliases", "Also called"), FormField.text("validFrom", "From"), FormField.text("validTo", "Until"), FormField.text("source", "Source"));

    @Inject
    private Organisations organisations;

    public OrganisationKind[] getKinds() {
        return OrganisationKind.values();
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
        OrganisationRow row = organisations.withCode(code);
        Map<String, Object> fields = new HashMap<>();
        fields.put("name", row.name());
        fields.put("kind", Typed.written(row.kind()));
        fields.put("area", row.area());
        fields.put("aliases", String.join("\n", row.aliases()));
        fields.put("validFrom", Typed.written(row.validFrom()));
        fields.put("validTo", Typed.written(row.validTo()));
        fields.put("source", row.source());
        return new SavedState(row.version(), null, row.name(), fields);
    }

    @Override
    protected void add(Typed typed) {
        organisations.register(command(typed.text("code"), null, typed));
    }

    @Override
    protected void correct(String code, int version, Typed typed) {
        organisations.correct(command(code, version, typed));
    }

    private static RegisterOrganisation command(String code, Integer version, Typed typed) {
        List<String> aliases = typed.text("aliases") == null ? List.of() : Stream.of(typed.text("aliases").split("\\R")).map(String::strip).filter(alias -> !alias.isEmpty()).toList();
        RegisterOrganisation command = new RegisterOrganisation(code, version, typed.text("name"), typed.choice("kind", OrganisationKind.class), typed.text("area"), aliases,
                typed.day("validFrom"), typed.day("validTo"), typed.text("source"));
        typed.refuseUnreadable();
        return command;
    }
}
