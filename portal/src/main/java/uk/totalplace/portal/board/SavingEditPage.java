package uk.totalplace.portal.board;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.totalplace.barriers.register.BarrierFilter;
import uk.totalplace.barriers.register.Barriers;
import uk.totalplace.board.baseline.BaselineFilter;
import uk.totalplace.board.baseline.BaselineSheet;
import uk.totalplace.board.baseline.Baselines;
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
import uk.totalplace.common.saving.Cashability;
import uk.totalplace.common.saving.SavingKind;
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
    private static final int MOST_CHOICES = 500;
    private static final int SHOWN = 3;

    @Inject
    private SavingLines savings;
    @Inject
    private SavingDesk desk;
    @Inject
    private Baselines baselines;
    @Inject
    private Barriers barriers;
    @Inject
    private LedgerWords words;
    private String theme;
    private String baseline;
    private String entered;
    private boolean claimed;
    private String ownBaseline;
    private List<String> ownBarriers = List.of();
    private int gains;
    private transient List<Choice> baselineChoices;
    private transient List<Choice> barrierChoices;

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
        ownBaseline = sheet.details().baseline();
        ownBarriers = sheet.details().heldUp().stream().map(Portion::code).sorted().toList();
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

    /** As many as a list can hold, and in any case the one that is chosen already. */
    public List<Choice> getBaselines() {
        if (baselineChoices == null) {
            String chosen = isFresh() ? baseline : ownBaseline;
            baselineChoices = with(baselines.page(BaselineFilter.EVERYTHING, 0, MOST_CHOICES).stream().map(SavingEditPage::choice).toList(), chosen == null ? List.of() : List.of(chosen),
                    ref -> baselines.find(ref).map(SavingEditPage::choice));
        }
        return baselineChoices;
    }

    private static Choice choice(BaselineSheet sheet) {
        return new Choice(sheet.ref(), sheet.ref() + " " + sheet.details().title() + ", " + sheet.words());
    }

    /** Whether there are more baselines than the list can hold, so that one may have to be named by its reference. */
    public boolean isBaselineToName() {
        return baselines.count(BaselineFilter.EVERYTHING) > MOST_CHOICES;
    }

    public List<Choice> getBarriers() {
        if (barrierChoices == null) {
            barrierChoices = with(barriers.page(BarrierFilter.EVERYTHING, 0, MOST_CHOICES).stream().map(row -> new Choice(row.ref(), row.ref() + " " + row.title())).toList(), ownBarriers,
                    ref -> barriers.find(ref).map(sheet -> new Choice(ref, ref + " " + sheet.details().title())));
        }
        return barrierChoices;
    }

    private static List<Choice> with(List<Choice> all, List<String> chosen, Function<String, Optional<Choice>> find) {
        Set<String> there = all.stream().map(Choice::code).collect(Collectors.toSet());
        return Stream.concat(all.stream(), chosen.stream().filter(ref -> !there.contains(ref)).map(find).flatMap(Optional::stream)).toList();
    }

    public List<Choice> getKinds() {
        return Choice.of(SavingKind.values(), SavingKind::word);
    }

    public List<Choice> getCashabilities() {
        return Choice.of(Cashability.values(), Cashability::word);
    }

    public List<Choice> getValueTypes() {
        return Choice.of(ValueType.values(), ValueType::word);
    }

    public List<Choice> getMethods() {
        return Choice.of(Method.values(), Method::word);
    }

    /** 1 (best) to 6 (guess). */
    public List<Choice> getGrades() {
        List<String> meaning = List.of("1, audited or tried", "2, monitored", "3, reckoned from standard rates", "4, similar elsewhere", "5, expert judgement", "6, a guess");
        return IntStream.rangeClosed(1, 6).mapToObj(grade -> new Choice(String.valueOf(grade), meaning.get(grade - 1))).toList();
    }

    /** Rows that stand open: those that are filled, and three in any case; the others unfold. */
    public int getGainsShown() {
        return Math.max(SHOWN, gains);
    }

    public int getGainRows() {
        return SavingFields.rows(gains);
    }

    public int getBarriersShown() {
        return Math.max(SHOWN - 1, ownBarriers.size());
    }

    public int getBarrierRows() {
        return SavingFields.rows(ownBarriers.size());
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
