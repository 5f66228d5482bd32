package uk.totalplace.portal.barriers;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.totalplace.barriers.ask.AskLink;
import uk.totalplace.barriers.ask.AskRow;
import uk.totalplace.barriers.ask.Asks;
import uk.totalplace.barriers.ask.CorrectAsk;
import uk.totalplace.barriers.ask.Instrument;
import uk.totalplace.barriers.ask.PromiseState;
import uk.totalplace.barriers.ask.SubmitAsk;
import uk.totalplace.barriers.register.BarrierLink;
import uk.totalplace.barriers.register.Barriers;
import uk.totalplace.portal.frame.FormField;
import uk.totalplace.portal.frame.RecordForm;
import uk.totalplace.portal.frame.SavedState;
import uk.totalplace.portal.frame.Typed;
import uk.totalplace.portal.frame.ViewDate;

/** The form that enters an ask, from a barrier with what is known there filled in, or says anew what one is. */
@Named
@ViewScoped
public class AskEditPage extends RecordForm {
    private static final long serialVersionUID = 1L;

    @Inject
    private Asks asks;
    @Inject
    private Barriers barriers;
    @Inject
    private AskWords words;
    @Inject
    private ViewDate viewDate;
    private String barrier;
    private String submitted;

    @Override
    protected Sayings sayings() {
        return new Sayings("ask", "Ask government", "Ask entered.", "Ask corrected.", getBackHref());
    }

    @Override
    public String getTitle() {
        return isFresh() ? super.getTitle() : "Correct " + getCode();
    }

    @Override
    protected List<FormField> fields() {
        return AskFields.ALL;
    }

    /** Officers and leads only, whether the ask is new or not. */
    @Override
    public void guard() {
        entry().guard(words.isKeeper());
    }

    @Override
    public void open() {
        super.open();
        if (isFresh() && getTyped().isEmpty()) {
            getTyped().put("submittedOn", Typed.written(viewDate.getDay()));
            barriers.find(barrier).map(AskFields::from).ifPresent(getTyped()::putAll);
        }
    }

    @Override
    protected SavedState saved(String ref) {
        AskRow ask = asks.withRef(ref);
        return new SavedState(ask.version(), null, ask.text(), AskFields.held(ask));
    }

    @Override
    protected void add(Typed typed) {
        submitted = asks.submit(new SubmitAsk(null, AskFields.details(typed), null)).ref();
    }

    @Override
    protected void correct(String ref, int version, Typed typed) {
        asks.correct(new CorrectAsk(ref, version, AskFields.details(typed)));
    }

    /** The ask, else the barrier the person came from, else the list. */
    public String getBackHref() {
        return submitted != null ? AskLink.to(submitted) : !isFresh() ? AskLink.to(getCode()) : barrier == null ? "/barriers/asks.xhtml" : BarrierLink.to(barrier);
    }

    /** What is typed is kept for this ask or this barrier alone. */
    @Override
    public String getFormName() {
        return isFresh() && barrier != null ? oneWord("ask", barrier) : super.getFormName();
    }

    public Instrument[] getInstruments() {
        return Instrument.values();
    }

    public PromiseState[] getPromiseStates() {
        return PromiseState.values();
    }

    public String getBarrier() {
        return barrier;
    }

    public void setBarrier(String barrier) {
        this.barrier = barrier;
    }
}
