package uk.totalplace.board.ledger;

import java.util.Objects;

/** What a partner agrees to: the figures and their evidence, who bears the cost and who gains how much. A title, or who carries it out, binds nobody. */
record Stakes(SavingDetails agreed) {

    boolean areChangedBy(SavingDetails said) {
        return new Signature(agreed).isBrokenBy(said) || !Objects.equals(agreed.costs().bearer(), said.costs().bearer()) || !agreed.beneficiaries().equals(said.beneficiaries());
    }
}
