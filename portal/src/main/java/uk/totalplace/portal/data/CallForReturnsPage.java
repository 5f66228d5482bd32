package uk.totalplace.portal.data;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.intake.DataSetRow;
import uk.totalplace.common.intake.DataSets;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.returns.CallForReturns;
import uk.totalplace.common.returns.Returns;
import uk.totalplace.portal.frame.Choice;
import uk.totalplace.portal.frame.EntryForm;
import uk.totalplace.portal.frame.Frame;
import uk.totalplace.portal.frame.Typed;
import uk.totalplace.portal.frame.ViewDate;

/** The form with which the programme office calls for a return. */
@Named
@RequestScoped
public class CallForReturnsPage {
    @Inject
    private Returns returns;
    @Inject
    private DataSets dataSets;
    @Inject
    private Organisations organisations;
    @Inject
    private Frame frame;
    @Inject
    private ViewDate viewDate;
    @Inject
    private EntryForm form;
    private final Typed typed = new Typed();
    private final Map<String, Object> chosen = new HashMap<>();

    public void guard() {
        form.guard(frame.getCaller().has(Role.OFFICER));
    }

    public Map<String, Object> getTyped() {
        return typed.fields();
    }

    public Map<String, Object> getChosen() {
        return chosen;
    }

    public List<DataSetRow> getDataSets() {
        return frame.getCaller().has(Role.OFFICER) ? dataSets.all().stream().filter(row -> !row.restricted()).toList() : List.of();
    }

    /** The bodies that stand on the day of the view. */
    public List<Choice> getOrganisations() {
        return organisations.all().stream().filter(one -> one.standsOn(viewDate.getDay())).map(one -> new Choice(one.code(), one.name())).toList();
    }

    public String enter() {
        return form.enter("call", this::call, "The return has been called for.", "/data/returns.xhtml");
    }

    private void call() {
        LocalDate opensOn = typed.day("opensOn");
        LocalDate dueOn = typed.day("dueOn");
        typed.refuseUnreadable();
        returns.call(new CallForReturns(typed.text("title"), typed.text("dataSet"), typed.text("period"), opensOn, dueOn, typed.text("note"), Choice.chosen(chosen)));
    }
}
