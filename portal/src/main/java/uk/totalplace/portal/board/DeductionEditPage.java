package uk.totalplace.portal.board;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.totalplace.board.deduction.CorrectDeduction;
import uk.totalplace.board.deduction.DeductionDetails;
import uk.totalplace.board.deduction.DeductionRow;
import uk.totalplace.board.deduction.Deductions;
import uk.totalplace.board.deduction.EnterDeduction;
import uk.totalplace.board.ledger.SavingLink;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.NotYours;
import uk.totalplace.portal.frame.FormField;
import uk.totalplace.portal.frame.RecordForm;
import uk.totalplace.portal.frame.SavedState;
import uk.totalplace.portal.frame.Typed;

/** The form that enters what comes off a saving, says anew what does, or takes it out. */
@Named
@ViewScoped
public class DeductionEditPage extends RecordForm {
    private static final long serialVersionUID = 1L;

    @Inject
    private Deductions deductions;
    @Inject
    private LedgerWords words;
    private String saving;
    private int opened;

    @Override
    protected Sayings sayings() {
        return new Sayings("deduction", "Enter what comes off " + saving, "Entered what comes off.", "Changed what comes off.", getBackHref());
    }

    @Override
    public String getTitle() {
        return isFresh() ? super.getTitle() : "Change what comes off " + saving;
    }

    @Override
    protected List<FormField> fields() {
        return List.of(FormField.text("title", "What comes off"), FormField.text("lowPence", "At least"), FormField.text("highPence", "At most"), FormField.text("source", "Source"), FormField.tick("synthetic", "Synthetic"));
    }

    /** Shows nobody a form that the boundary would refuse. */
    @Override
    public void open() {
        deductions.of(saving);
        if (!words.isWriter() || !deductions.isKept(saving)) {
            throw new NotYours("others");
        }
        super.open();
    }

    @Override
    protected SavedState saved(String id) {
        DeductionRow row = deductions.one(saving, number(id));
        opened = row.version();
        Map<String, Object> held = new HashMap<>();
        held.put("title", row.title());
        held.put("lowPence", Typed.writtenPounds(row.lowPence()));
        held.put("highPence", Typed.writtenPounds(row.highPence()));
        held.put("source", row.source());
        held.put("synthetic", row.synthetic());
        return new SavedState(row.version(), null, row.title(), held);
    }

    @Override
    protected void add(Typed typed) {
        deductions.enter(new EnterDeduction(saving, details(typed)));
    }

    @Override
    protected void correct(String id, int version, Typed typed) {
        deductions.correct(new CorrectDeduction(saving, number(id), version, details(typed)));
    }

    private static DeductionDetails details(Typed typed) {
        DeductionDetails details = new DeductionDetails(typed.text("title"), typed.pence("lowPence"), typed.pence("highPence"), typed.text("source"), typed.ticked("synthetic"));
        typed.refuseUnreadable();
        return details;
    }

    /** Takes it out; that it came off stays in the history of the saving. */
    public String remove() {
        return entry().enter("deduction", () -> deductions.remove(saving, number(getCode()), opened), "It comes off no more.", getBackHref());
    }

    private static long number(String id) {
        if (!id.matches("\\d{1,18}")) {
            throw new NotFound("deduction " + id);
        }
        return Long.parseLong(id);
    }

    public String getBackHref() {
        return SavingLink.to(saving);
    }

    public String getSaving() {
        return saving;
    }

    public void setSaving(String saving) {
        this.saving = saving;
    }
}
