package uk.totalplace.portal.regulation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.totalplace.common.organisation.OrganisationKind;
import uk.totalplace.portal.frame.Choice;
import uk.totalplace.portal.frame.EntryForm;
import uk.totalplace.portal.frame.Typed;
import uk.totalplace.regulation.obligation.Frequency;
import uk.totalplace.regulation.obligation.Obligations;
import uk.totalplace.regulation.obligation.RegisterObligation;

/** The form that enters an obligation. */
@Named
@RequestScoped
public class ObligationPage {
    @Inject
    private Obligations obligations;
    @Inject
    private EntryForm form;
    private final Typed typed = new Typed();
    private final Map<String, Object> chosenKinds = new HashMap<>();

    public Map<String, Object> getTyped() {
        return typed.fields();
    }

    public Map<String, Object> getChosenKinds() {
        return chosenKinds;
    }

    public List<Choice> getKinds() {
        return Stream.of(OrganisationKind.values()).map(kind -> new Choice(kind.name(), kind.word())).toList();
    }

    public Frequency[] getFrequencies() {
        return Frequency.values();
    }

    public String enter() {
        return form.enter("obligation", this::register, "Obligation entered.", "/regulation/obligations.xhtml");
    }

    private void register() {
        Set<OrganisationKind> appliesTo = Choice.chosen(chosenKinds).stream().map(OrganisationKind::valueOf).collect(Collectors.toSet());
        obligations.register(new RegisterObligation(typed.text("code"), typed.text("title"), typed.text("inspectorate"), appliesTo, typed.choice("frequency", Frequency.class),
                typed.text("source"), typed.ticked("verified")));
    }
}
