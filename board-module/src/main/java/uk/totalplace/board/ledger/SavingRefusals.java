package uk.totalplace.board.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import uk.totalplace.barriers.register.Barriers;
import uk.totalplace.board.baseline.BaselineSheet;
import uk.totalplace.board.baseline.Baselines;
import uk.totalplace.board.deflator.PriceIndex;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.audit.Change;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.parameter.Parameters;
import uk.totalplace.common.theme.ThemeRow;
import uk.totalplace.common.theme.Themes;

/** What is refused of what somebody says of a saving, beside all else there is: other claims, what needs what, and what a theme's register says. */
@Dependent
class SavingRefusals {
    @Inject
    private SavingRepository repository;
    @Inject
    private SavingSheets sheets;
    @Inject
    private Baselines baselines;
    @Inject
    private Barriers barriers;
    @Inject
    private Themes themes;
    @Inject
    private Organisations organisations;
    @Inject
    private Parameters parameters;

    /** What a theme claims is changed in its register and nowhere else. */
    void otherClaim(SavingLine line, SavingDetails said) {
        if (line.origin() != null) {
            List<Change> changes = SavingWords.changes(line.details().plannedAs(said), said, organisations.names());
            if (!changes.isEmpty()) {
                throw new InvalidInput(null, "A register claims it, and what is claimed can be changed only there: " + changes.stream().map(Change::words).collect(Collectors.joining("; ")) + ".");
            }
        }
    }

    /** @return the baseline it is claimed on, held until the transaction ends */
    BaselineSheet check(SavingDetails said, Caller caller) {
        BaselineSheet baseline = baselines.hold(said.baseline()).orElse(null);
        new SavingCheck(baseline, PriceIndex.on(parameters, UkTime.today()), themes.all().stream().map(ThemeRow::code).collect(Collectors.toSet()), organisations.names().keySet(),
                said.heldUp().stream().map(Portion::code).filter(ref -> barriers.find(ref).isPresent()).collect(Collectors.toSet()), repository.among(said.needs())).of(said);
        if (!caller.isProgrammeOffice() && !caller.isOwn(said.organisation())) {
            throw new InvalidInput("organisation", "Enter it for your own organisation.");
        }
        return baseline;
    }

    /** Who claims a subject that others claim says how the two overlap. Those who came later do not keep it from being corrected; they hold up its next step. */
    void rivals(SavingLine line, SavingDetails said) {
        Rivals rivals = line.origin() != null || Objects.equals(line.details().subjectKey(), said.subjectKey()) ? Rivals.NONE : sheets.rivals(said, line.ref());
        if (!rivals.seen().isEmpty()) {
            throw new InvalidInput("subject", "%s claims “%s” already. Put the two into an overlap group first.".formatted(String.join(", ", rivals.seen()), said.subject()));
        }
        if (rivals.hidden() && line.status() != Status.IDEA) {
            throw new InvalidInput("subject", rivals.sentence(said.subject()) + " Take it back to an idea first, or name another subject.");
        }
    }

    void circle(String ref, Set<String> needs) {
        List<String> circle = repository.circle(ref, needs);
        if (!circle.isEmpty()) {
            throw new InvalidInput("needs", "They would need each other in a circle: " + String.join(" → ", circle) + ".");
        }
    }
}
