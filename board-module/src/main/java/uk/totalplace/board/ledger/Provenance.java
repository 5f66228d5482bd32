package uk.totalplace.board.ledger;

/** Where a saving comes from: somebody typed it in, or a theme claims it by its register. */
public enum Provenance {
    TYPED, REGISTER;

    public String word() {
        return this == TYPED ? "Typed in" : "Claimed by a register";
    }
}
