package uk.totalplace.portal.board;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.totalplace.board.baseline.BaselineDetails;
import uk.totalplace.board.baseline.BaselineSheet;
import uk.totalplace.board.baseline.Baselines;
import uk.totalplace.board.baseline.CorrectBaseline;
import uk.totalplace.board.baseline.EnterBaseline;
import uk.totalplace.board.baseline.Netting;
import uk.totalplace.common.NotYours;
import uk.totalplace.portal.frame.Choice;
import uk.totalplace.portal.frame.FormField;
import uk.totalplace.portal.frame.RecordForm;
import uk.totalplace.portal.frame.SavedState;
import uk.totalplace.portal.frame.Typed;

/** The form that enters a baseline or says anew what one is. */
@Named
@ViewScoped
public class BaselineEditPage extends RecordForm {
    private static final long serialVersionUID = 1L;

    @Inject
    private Baselines baselines;
    @Inject
    private LedgerWords words;
    private String entered;

    @Override
    protected Sayings sayings() {
        return new Sayings("baseline", "Enter a baseline", "Baseline entered.", "Baseline changed.", getBackHref());
    }

    @Override
    public String getTitle() {
        return isFresh() ? super.getTitle() : "Change " + getCode();
    }

    @Override
    protected List<FormField> fields() {
        return List.of(FormField.text("title", "Title"), new FormField("theme", "Theme", words::theme), new FormField("organisation", "Whose", code -> code.isEmpty() ? "" : words.organisation(code)),
                FormField.text("area", "Area"), FormField.text("period", "Period"), FormField.text("amountPence", "Amount"), FormField.tick("yearly", "A year’s amount"), FormField.tick("approximate", "Approximate"), FormField.text("priceBase", "Prices of"),
                new FormField("netting", "Transfers", held -> held.isEmpty() ? held : Netting.valueOf(held).word()), FormField.text("source", "Source"), FormField.text("sourceText", "In the source’s words"),
                FormField.text("figure", "Figure"));
    }

    @Override
    public void open() {
        if (!isFresh()) {
            super.open();
        } else if (getTyped().isEmpty()) {
            if (!words.isWriter()) {
                throw new NotYours("others");
            }
            getTyped().put("yearly", Boolean.TRUE);
            getTyped().put("netting", Netting.NOT_APPLICABLE.name());
        }
    }

    @Override
    protected SavedState saved(String ref) {
        BaselineSheet sheet = baselines.sheet(ref);
        if (!baselines.isKept(sheet)) {
            throw new NotYours("others");
        }
        BaselineDetails d = sheet.details();
        Map<String, Object> held = new HashMap<>();
        held.put("title", d.title());
        held.put("theme", d.theme());
        held.put("organisation", d.organisation());
        held.put("area", d.area());
        held.put("period", d.period());
        held.put("amountPence", Typed.writtenPounds(d.amountPence()));
        held.put("yearly", d.yearly());
        held.put("priceBase", d.priceBase());
        held.put("netting", d.netting().name());
        held.put("source", d.source());
        held.put("sourceText", d.sourceText());
        held.put("figure", d.figure());
        held.put("approximate", d.approximate());
        return new SavedState(sheet.version(), null, d.title(), held);
    }

    @Override
    protected void add(Typed typed) {
        entered = baselines.enter(new EnterBaseline(null, details(typed, false))).ref();
    }

    @Override
    protected void correct(String ref, int version, Typed typed) {
        baselines.correct(new CorrectBaseline(ref, version, details(typed, baselines.sheet(ref).details().synthetic())));
    }

    private BaselineDetails details(Typed typed, boolean synthetic) {
        BaselineDetails details = new BaselineDetails(typed.text("title"), typed.text("theme"), entry().organisation(typed), typed.text("area"), typed.text("period"), typed.pence("amountPence"), typed.ticked("yearly"),
                typed.text("priceBase"), typed.choice("netting", Netting.class), typed.text("source"), typed.text("sourceText"), typed.text("figure"), synthetic, typed.ticked("approximate"));
        typed.refuseUnreadable();
        return details;
    }

    public String getBackHref() {
        String ref = isFresh() ? entered : getCode();
        return ref == null ? "/board/baselines.xhtml" : "/board/baseline.xhtml?ref=" + ref;
    }

    public List<Choice> getNettings() {
        return Choice.of(Netting.values(), Netting::word);
    }
}
