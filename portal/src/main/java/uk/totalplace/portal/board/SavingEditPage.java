package uk.totalplace.portal.board;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import uk.totalplace.board.ledger.CorrectSaving;
import uk.totalplace.board.ledger.EnterSaving;
import uk.totalplace.board.ledger.Portion;
import uk.totalplace.board.ledger.SavingDesk;
import uk.totalplace.board.ledger.SavingDetails;
import uk.totalplace.board.ledger.SavingLines;
import uk.totalplace.board.ledger.SavingLink;
import uk.totalplace.board.ledger.SavingSheet;
import uk.totalplace.board.settlement.Method;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.NotYours;
import uk.totalplace.common.saving.ValueType;
import uk.totalplace.portal.frame.Choice;
import uk.totalplace.portal.frame.FormField;
import uk.totalplace.portal.frame.RecordForm;
import uk.totalplace.portal.frame.SavedState;
import uk.totalplace.portal.frame.Typed;

/** The form that enters a saving, from anywhere with the theme and baseline of the spot filled in, or says anew what one is. */
@Named
@ViewScoped
public class SavingEditPage extends RecordForm {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 3;

    @Inject
    private SavingLines savings;
    @Inject
    private SavingDesk desk;
    @Inject
    private SavingChoices choices;
    @Inject
    private LedgerWords words;
    private String theme;
    private String baseline;
    private String entered;
    private boolean claimed;
    private int gains;
    private int held;

    @Override
    protected Sayings sayings() {
        return new Sayings("saving", "Enter a saving", "Saving entered as an idea. Put it forward as estimated when its figures stand.", "Saving changed.",
                isFresh() ? entered == null ? "/board/savings.xhtml" : SavingLink.to(entered) : SavingLink.to(getCode()));
    }

    @Override
    public String getTitle() {
        return isFresh() ? super.getTitle() : "Change " + getCode();
    }

    @Override
    protected List<FormField> fields() {
        return SavingFields.fields(claimed, getGainRows(), getBarrierRows(), words.getOrganisations().stream().collect(Collectors.toMap(Choice::code, Choice::word)), words.getThemes().stream().collect(Collectors.toMap(Choice::code, Choice::word)));
    }

    /** Fills the form once. Shows nobody a form that the boundary would refuse. */
    @Override
    public void open() {
        if (!isFresh()) {
            super.open();
        } else if (getTyped().isEmpty()) {
            if (!words.isWriter()) {
                throw new NotYours("others");
            }
            getTyped().put("theme", theme);
            getTyped().put("baseline", baseline);
            choices.keep(baseline, List.of());
            getTyped().put("valueType", ValueType.FISCAL.name());
        }
    }

    @Override
    protected SavedState saved(String ref) {
        SavingSheet sheet = savings.sheet(ref);
        if (!sheet.correctable()) {
            throw new NotYours("others");
        }
        claimed = sheet.origin() != null;
        gains = Math.max(gains, sheet.details().beneficiaries().size());
        held = Math.max(held, sheet.details().heldUp().size());
        choices.keep(sheet.details().baseline(), sheet.details().heldUp().stream().map(Portion::code).sorted().toList());
        return new SavedState(sheet.version(), null, sheet.details().title(), SavingFields.held(sheet.details()));
    }

    @Override
    protected void add(Typed typed) {
        EnterSaving command = new EnterSaving(null, SavingFields.details(typed, entry().organisation(typed), null), null, typed.choice("overlap", Method.class));
        entered = atInputs(() -> desk.enter(command)).ref();
    }

    @Override
    protected void correct(String ref, int version, Typed typed) {
        SavingDetails before = savings.sheet(ref).details();
        SavingDetails said = SavingFields.details(typed, before.organisation(), before);
        CorrectSaving command = new CorrectSaving(ref, version, claimed ? before.plannedAs(said) : said);
        atInputs(() -> desk.correct(command));
    }

    private static SavingSheet atInputs(Supplier<SavingSheet> deed) {
        try {
            return deed.get();
        } catch (InvalidInput refusal) {
            throw SavingFields.atInputs(refusal);
        }
    }

    /** Whether a theme claims it by its register: then only what the ledger says of it can be said here. */
    public boolean isClaimed() {
        return claimed;
    }

    public String getBackHref() {
        return isFresh() ? "/board/savings.xhtml" : SavingLink.to(getCode());
    }

    public SavingChoices getChoices() {
        return choices;
    }

    /** Rows that stand open: those that are filled, and three in any case; the others unfold. */
    public int getGainsShown() {
        return Math.max(SHOWN, gains);
    }

    public int getGainRows() {
        return SavingFields.rows(gains);
    }

    public int getBarriersShown() {
        return Math.max(SHOWN - 1, held);
    }

    public int getBarrierRows() {
        return SavingFields.rows(held);
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getBaseline() {
        return baseline;
    }

    public void setBaseline(String baseline) {
        this.baseline = baseline;
    }
}
