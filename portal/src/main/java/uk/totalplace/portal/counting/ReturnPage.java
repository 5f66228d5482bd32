package uk.totalplace.portal.counting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import uk.totalplace.counting.expenditure.ExpenditureReturns;
import uk.totalplace.counting.expenditure.RecordReturn;
import uk.totalplace.portal.frame.EntryForm;
import uk.totalplace.portal.frame.Typed;

/** The form that enters an expenditure return. */
@Named
@RequestScoped
public class ReturnPage {
    @Inject
    private ExpenditureReturns returns;
    @Inject
    private EntryForm form;
    private final Typed typed = new Typed();

    public Map<String, Object> getTyped() {
        return typed.fields();
    }

    public String enter() {
        return form.enter("return", this::record, "Return entered. Others see it once it is released.", "/counting/returns.xhtml");
    }

    private void record() {
        RecordReturn command = new RecordReturn(form.organisation(typed), typed.text("year"), typed.pence("grossPence"), typed.text("note"), false);
        typed.refuseUnreadable();
        returns.record(command);
    }
}
