package uk.totalplace.board.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.totalplace.common.digest.Sha256;
import uk.totalplace.common.saving.SavingClaim;

/** A theme's claim on a baseline of the ledger. {@code by} is the theme's title, which stands where else an account does. */
record ThemeClaim(String theme, String by, SavingClaim said, String baseline) {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** What tells it from the theme's others. */
    String key() {
        return key(said.record().toString(), said.kind().name());
    }

    static String key(String record, String kind) {
        return record + " " + kind;
    }

    /** The same content has the same digest. */
    String digest() {
        return Sha256.of(content());
    }

    private String content() {
        return Stream.of(said.title(), said.kind(), said.cashability(), said.valueType(), said.estimate().low().pence(), said.estimate().central(), said.estimate().high().pence(), said.priceBase(), said.subject(), baseline,
                said.organisation(), said.counterfactual(), said.cashingAction(), said.evidence(), said.source(), said.synthetic()).map(String::valueOf).collect(Collectors.joining("\u0000"));
    }

    Origin origin() {
        return new Origin(theme, said.record().toString(), digest(), true, false);
    }

    /** What the claim says, with what the ledger says of it; null where it says nothing yet. */
    SavingDetails details(SavingDetails ledgers) {
        SavingDetails own = ledgers == null ? new SavingDetails(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, false, null, null, null, null) : ledgers;
        Cashing cashing = new Cashing(said.cashingAction(), own.cashing().stepPence(), own.cashing().stepOn(), own.cashing().budgetLine());
        return new SavingDetails(theme, said.title(), own.description(), said.kind(), said.cashability(), said.valueType(), said.estimate().low().pence(), said.estimate().central() == null ? null : said.estimate().central().pence(),
                said.estimate().high().pence(), said.priceBase(), own.startsOn(), own.endsOn(), own.ramp(), baseline, said.subject(), own.costs(), List.of(new Portion(said.organisation(), WHOLE)), said.counterfactual(), cashing,
                new Evidence(own.evidence().costs(), said.evidence().population(), said.evidence().impact(), said.evidence().age(), own.evidence().error()), own.heldUp(), own.needs(), own.ownerPerson(), said.source(), said.synthetic(), null,
                said.organisation(), own.estimator(), own.validator());
    }
}
