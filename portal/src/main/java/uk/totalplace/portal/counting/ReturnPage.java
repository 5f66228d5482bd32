package uk.totalplace.portal.counting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.counting.expenditure.CorrectReturn;
import uk.totalplace.counting.expenditure.ExpenditureReturnRow;
import uk.totalplace.counting.expenditure.ExpenditureReturns;
import uk.totalplace.counting.expenditure.RecordReturn;
import uk.totalplace.portal.frame.FormField;
import uk.totalplace.portal.frame.RecordForm;
import uk.totalplace.portal.frame.SavedState;
import uk.totalplace.portal.frame.Typed;

/** The form that enters or corrects an expenditure return; a return's code is its organisation's, a colon and the year. */
@Named
@ViewScoped
public class ReturnPage extends RecordForm {
    private static final long serialVersionUID = 1L;
    private static final Sayings SAYINGS = new Sayings("return", "Enter an expenditure return", "Return entered. Others see it once it is released.", "Return corrected.", "/counting/returns.xhtml");
    private static final List<FormField> FIELDS = List.of(FormField.text("grossPence", "Gross expenditure, in pounds"), FormField.text("note", "Note"));

    @Inject
    private ExpenditureReturns returns;
    @Inject
    private Organisations organisations;

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
        ExpenditureReturnRow row = returns.find(organisationOf(code), yearOf(code)).orElseThrow(() -> new NotFound("return " + code));
        Map<String, Object> fields = new HashMap<>();
        fields.put("grossPence", Typed.writtenPounds(row.grossPence()));
        fields.put("note", row.note());
        return new SavedState(row.version(), row.organisation(), "the return of " + organisations.withCode(row.organisation()).name() + " for " + row.year(), fields);
    }

    @Override
    protected void add(Typed typed) {
        RecordReturn command = new RecordReturn(entry().organisation(typed), typed.text("year"), typed.pence("grossPence"), typed.text("note"), false);
        typed.refuseUnreadable();
        returns.record(command);
    }

    @Override
    protected void correct(String code, int version, Typed typed) {
        CorrectReturn command = new CorrectReturn(organisationOf(code), yearOf(code), version, typed.pence("grossPence"), typed.text("note"));
        typed.refuseUnreadable();
        returns.correct(command);
    }

    private static String organisationOf(String code) {
        return code.substring(0, Math.max(0, code.indexOf(':')));
    }

    private static String yearOf(String code) {
        return code.substring(code.indexOf(':') + 1);
    }
}
