package uk.totalplace.board.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.totalplace.board.baseline.BaselineSheet;
import uk.totalplace.board.baseline.PriceBase;
import uk.totalplace.board.deflator.PriceIndex;
import uk.totalplace.board.deflator.Restatement;
import uk.totalplace.common.Violations;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.saving.Cashability;

/**
 * What must hold of the words about a saving whenever it is saved, all of it told at once; what a step needs besides is {@link StepCheck}'s.
 * {@code baseline} is what it is claimed on, null when there is none; {@code index} carries amounts from one year's prices to another's; the sets are the codes and references there are.
 */
record SavingCheck(BaselineSheet baseline, PriceIndex index, Set<String> themes, Set<String> organisations, Set<String> barriers, Set<String> savings) {
    private static final String SUBJECT = "(baseline|uprn|site|process|obligation):\\S.*";
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** @throws uk.totalplace.common.InvalidInput with every field that does not hold what it must */
    void of(SavingDetails said) {
        Violations violations = new Violations()
                .text("title", said.title(), 200, "Give the saving a title.")
                .unless(said.theme() != null && themes.contains(said.theme()), "theme", "Choose the theme that brings it.")
                .unless(said.kind() != null, "kind", "Say how it comes: every year, once, as a receipt, or as cost avoided.")
                .unless(said.cashability() != null, "cashability", "Say whether it becomes money, and whose.")
                .unless(said.valueType() != null, "valueType", "Say whose gain it is: a public body’s, the economy’s or society’s.")
                .unless(baseline != null, "baseline", said.baseline() == null ? "Name the baseline it is claimed on." : "There is no baseline " + said.baseline() + ".");
        words(violations, said);
        money(violations, said);
        people(violations, said);
        violations.refuse();
    }

    private static void words(Violations violations, SavingDetails said) {
        violations.mayStayEmpty("description", said.description(), 2000)
                .mayStayEmpty("priceBase", said.priceBase(), 60)
                .mayStayEmpty("counterfactual", said.counterfactual(), 2000)
                .mayStayEmpty("cashingAction", said.cashing().action(), 500)
                .mayStayEmpty("budgetLine", said.cashing().budgetLine(), 200)
                .mayStayEmpty("ownerPerson", said.ownerPerson(), 200)
                .mayStayEmpty("source", said.source(), 300)
                .mayStayEmpty("syntheticParts", said.syntheticParts(), 500)
                .mayStayEmpty("subject", said.subject(), 200)
                .unless(said.subject() == null || said.subject().isBlank() || said.subject().strip().matches(SUBJECT), "subject",
                        "A subject is what is saved on, such as baseline:BAS-001, uprn:…, site:…, process:… or obligation:….")
                .unless(said.startsOn() == null || said.endsOn() == null || !said.endsOn().isBefore(said.startsOn()), "endsOn", "It cannot end before it starts.")
                .unless(said.evidence().isValid(), "evidenceGrade", "Evidence is graded from 1 (best) to 6 (guess).");
    }

    private void money(Violations violations, SavingDetails said) {
        Long low = said.lowPence();
        Long central = said.centralPence();
        Long high = said.highPence();
        violations.unless((low == null) == (high == null), low == null ? "lowPence" : "highPence", "Give both ends of the range, or neither while it is an idea.")
                .unless(central == null || low != null && high != null, "centralPence", "Give both ends of the range with it.")
                .unless(low == null || low >= 0, "lowPence", "A saving is not below nothing; what it costs goes under costs.");
        if (low != null && high != null) {
            violations.unless(low <= high, "lowPence", "The range is upside down: its low end %s is above its high end %s.".formatted(Money.ofPence(low).exactWords(), Money.ofPence(high).exactWords()))
                    .unless(central == null || low > high || central >= low && central <= high, "centralPence", "The most likely amount lies between the two ends.");
        }
        if (baseline != null) {
            PriceBase base = PriceBase.of(baseline.details().priceBase());
            Optional<Restatement> restated = index.between(said.priceBase(), base.year());
            PriceBase own = said.priceBase() == null ? base : PriceBase.of(said.priceBase());
            violations.unless(base.holds(said.priceBase()) || restated.isPresent(), "priceBase", "It is %s, and its baseline %s is %s. %s Say both in the prices of one year: amounts of different price bases cannot be compared or added (rule on price bases)."
                    .formatted(own.words(), baseline.ref(), base.words(), index.lack(List.of(own, base))));
            violations.unless(high == null || restated.map(one -> one.of(high)).orElse(high) <= baseline.amount().pence(), "highPence",
                    "It claims %s%s, more than the %s of its baseline %s (rule L01).".formatted(high == null ? "" : Money.ofPence(restated.map(one -> one.of(high)).orElse(high)).words(),
                            restated.map(one -> " (" + one.words() + ")").orElse(""), baseline.words(), baseline.ref()));
        }
        if (baseline != null && said.kind() != null) {
            violations.unless(!said.kind().isYearly() || baseline.details().yearly(), "baseline", "A saving of so much a year is claimed on what is spent in a year; %s is a sum as it stood once.".formatted(baseline.ref()));
        }
        violations.unless(said.cashability() != Cashability.CASHABLE || notBlank(said.cashing().action()), "cashingAction",
                        "Say what is done to turn it into money: which budget, post or building goes. Without that it is not cashable (rule L02).")
                .unless(said.cashing().stepPence() == null || said.cashing().stepPence() > 0, "stepPence", "A step is more than nothing.")
                .unless(said.costs().oneOffPence() >= 0, "oneOffCostPence", "A cost is not below nothing.")
                .unless(said.costs().yearlyPence() >= 0, "yearlyCostPence", "A cost is not below nothing.")
                .unless(said.kind() == null || said.ramp().isValid(said.kind().isYearly()), "ramp",
                        said.kind() != null && said.kind().isYearly() ? "Each year’s part is from 0 to 100 percent." : "The parts of a single sum add up to 100 percent.");
    }

    private void people(Violations violations, SavingDetails said) {
        Set<String> named = said.beneficiaries().stream().map(Portion::code).collect(Collectors.toSet());
        violations.unless(said.organisation() == null || organisations.contains(said.organisation()), "organisation", "There is no organisation “" + said.organisation() + "”.")
                .unless(said.costs().bearer() == null || organisations.contains(said.costs().bearer()), "bearer", "There is no organisation “" + said.costs().bearer() + "”.")
                .unless(organisations.containsAll(named), "beneficiaries", "Not every organisation named as gaining is one.")
                .unless(named.size() == said.beneficiaries().size(), "beneficiaries", "Name each organisation that gains once.")
                .unless(said.beneficiaries().stream().allMatch(share -> share.sharePercent() != null && share.sharePercent().signum() > 0), "beneficiaries", "Each share is more than nothing.")
                .unless(said.beneficiaries().isEmpty() || said.beneficiaries().stream().anyMatch(share -> share.sharePercent() == null)
                        || said.beneficiaries().stream().map(Portion::sharePercent).reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(WHOLE) == 0, "beneficiaries", "The shares of those who gain add up to 100 percent.")
                .unless(barriers.containsAll(said.heldUp().stream().map(Portion::code).toList()), "heldUp", "Not every barrier named is in the register of barriers.")
                .unless(said.heldUp().stream().map(Portion::code).distinct().count() == said.heldUp().size(), "heldUp", "Name each barrier once.")
                .unless(said.heldUp().stream().allMatch(held -> held.sharePercent() != null && held.sharePercent().signum() > 0 && held.sharePercent().compareTo(WHOLE) <= 0), "heldUp",
                        "A barrier holds up more than 0 and at most 100 percent of a saving.")
                .unless(savings.containsAll(said.needs()), "needs", "Not every saving named as needed is in the ledger.");
    }

    private static boolean notBlank(String text) {
        return text != null && !text.isBlank();
    }
}
