package uk.totalplace.board.ledger;

import java.time.LocalDate;
import uk.totalplace.common.Violations;
import uk.totalplace.common.saving.Cashability;

/** What a saving must have before it takes a step. {@code account} takes it. */
record StepCheck(SavingLine line, String account, Accord accord) {

    Violations of(Status to, LocalDate on) {
        SavingDetails said = line.details();
        Violations violations = new Violations();
        return switch (to) {
            case ESTIMATED -> estimated(violations.unless(line.origin() != null || accord.rivals().areNone(), "subject", accord.rivals().sentence(said.subject())), said);
            case VALIDATED -> validated(estimated(violations, said), said);
            case AGREED -> agreed(violations, said);
            case PLANNED -> atOne(violations).unless(said.cashability() != Cashability.CASHABLE || said.cashing().budgetLine() != null, "budgetLine", "Name the budget line that is cut.");
            case REALISED -> violations
                    .unless(!line.measurements().isEmpty(), "measurements", "Measure it first: what cannot be measured cannot be claimed as realised.")
                    .unless(!account.equals(said.estimator()) && !account.equals(said.validator()), "to", "Who estimated or validated a saving does not record it as realised. Ask somebody else to (rule L03).");
            case SUSTAINED -> violations.unless(lastsAYear(), "measurements", "It is sustained once it has been measured to twelve months after it first came.");
            default -> violations;
        };
    }

    private static Violations estimated(Violations violations, SavingDetails said) {
        return violations
                .unless(said.hasFigures(), "lowPence", "Give the low and the high end of the estimate.")
                .unless(said.priceBase() != null, "priceBase", "Say in which year’s prices it is.")
                .unless(said.startsOn() != null, "startsOn", "Say from which day it comes.");
    }

    private Violations validated(Violations violations, SavingDetails said) {
        boolean costsMoney = said.costs().isAny();
        return violations
                .unless(accord.rivals().areNone(), "subject", accord.rivals().sentence(said.subject()))
                .unless(!account.equals(said.estimator()), "to", "Who estimated a saving does not validate it. Ask somebody else in finance to (rule L03).")
                .unless(said.evidence().isBenefitGraded(), "evidence", "Grade the evidence: whom it reaches, and that it works (rule L04).")
                .unless(!costsMoney || said.evidence().isCostGraded(), "gradeCosts", "It costs money to bring about: grade the cost evidence too (rule L04).")
                .unless(!costsMoney || said.costs().bearer() != null, "bearer", "Say who bears the cost.")
                .unless(said.counterfactual() != null, "counterfactual", "Say what would happen otherwise: without that nobody can tell what is saved (rule L05).")
                .unless(!said.beneficiaries().isEmpty(), "beneficiaries", "Say who gains.");
    }

    private Violations agreed(Violations violations, SavingDetails said) {
        violations.unless(!said.beneficiaries().isEmpty(), "beneficiaries", "Say who gains, so that it is known who must agree.");
        if (accord.proposal() == null) {
            return violations.unless(false, "proposal", "Put it to the partners in a proposal first, alone or with others.");
        }
        return atOne(violations.unless(accord.assessed(), "equality", "Say in " + accord.proposal() + " what its impact on equality is: nobody decides without having regard to that (Equality Act 2010, section 149)."));
    }

    private Violations atOne(Violations violations) {
        return violations.unless(accord.lacking().isEmpty(), "consents", "Nobody in the partnership can bind another. Not agreed yet: " + String.join(", ", accord.lacking()) + ".");
    }

    private boolean lastsAYear() {
        LocalDate first = line.measurements().stream().map(Measurement::from).min(LocalDate::compareTo).orElse(null);
        return first != null && line.measurements().stream().anyMatch(measurement -> !measurement.to().isBefore(first.plusMonths(12).minusDays(1)));
    }
}
