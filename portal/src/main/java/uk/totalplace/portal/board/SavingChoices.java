package uk.totalplace.portal.board;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.totalplace.barriers.register.BarrierFilter;
import uk.totalplace.barriers.register.Barriers;
import uk.totalplace.board.baseline.BaselineFilter;
import uk.totalplace.board.baseline.BaselineSheet;
import uk.totalplace.board.baseline.Baselines;
import uk.totalplace.board.settlement.Method;
import uk.totalplace.common.saving.Cashability;
import uk.totalplace.common.saving.SavingKind;
import uk.totalplace.common.saving.ValueType;
import uk.totalplace.portal.frame.Choice;

/** What can be chosen in the form of a saving. Lists that may grow long hold so many, and in any case what the record holds already. */
@Dependent
public class SavingChoices implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_CHOICES = 500;

    @Inject
    private Baselines baselines;
    @Inject
    private Barriers barriers;
    private String baseline;
    private List<String> heldUp = List.of();
    private transient List<Choice> baselineChoices;
    private transient List<Choice> barrierChoices;

    /** Says what the record holds: a baseline, or null, and the barriers in its way. */
    void keep(String baseline, List<String> heldUp) {
        this.baseline = baseline;
        this.heldUp = heldUp;
        baselineChoices = null;
        barrierChoices = null;
    }

    public List<Choice> getBaselines() {
        if (baselineChoices == null) {
            baselineChoices = with(baselines.page(BaselineFilter.EVERYTHING, 0, MOST_CHOICES).stream().map(SavingChoices::choice).toList(), baseline == null ? List.of() : List.of(baseline),
                    ref -> baselines.find(ref).map(SavingChoices::choice));
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
            barrierChoices = with(barriers.page(BarrierFilter.EVERYTHING, 0, MOST_CHOICES).stream().map(row -> new Choice(row.ref(), row.ref() + " " + row.title())).toList(), heldUp,
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
}
