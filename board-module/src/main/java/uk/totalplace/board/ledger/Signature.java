package uk.totalplace.board.ledger;

import java.util.Objects;

/** What the finance validator signed: the money, what it is claimed on, how good the evidence is and what would happen otherwise. */
record Signature(SavingDetails signed) {

    boolean isBrokenBy(SavingDetails said) {
        return !(Objects.equals(signed.lowPence(), said.lowPence()) && Objects.equals(signed.centralPence(), said.centralPence()) && Objects.equals(signed.highPence(), said.highPence())
                && Objects.equals(signed.priceBase(), said.priceBase()) && Objects.equals(signed.startsOn(), said.startsOn()) && Objects.equals(signed.endsOn(), said.endsOn())
                && signed.ramp().words().equals(said.ramp().words()) && signed.kind() == said.kind() && signed.cashability() == said.cashability() && signed.valueType() == said.valueType()
                && signed.baseline().equals(said.baseline()) && Objects.equals(signed.subject(), said.subject()) && signed.evidence().equals(said.evidence())
                && Objects.equals(signed.counterfactual(), said.counterfactual()) && signed.costs().oneOffPence() == said.costs().oneOffPence()
                && signed.costs().yearlyPence() == said.costs().yearlyPence() && Objects.equals(signed.cashing().stepPence(), said.cashing().stepPence()));
    }
}
