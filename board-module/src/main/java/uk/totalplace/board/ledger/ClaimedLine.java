package uk.totalplace.board.ledger;

/** A line that stands for a claim, as far as it takes to see whether anything is to be done: what the claim said when it was last taken over, and how the line stands. */
record ClaimedLine(String ref, String key, String digest, boolean standing, boolean pending, Status status) {

    /** Whether the line says already what is claimed, or a person has taken it out of the ledger for good. */
    boolean isSettled(ThemeClaim claim) {
        boolean same = digest.equals(claim.digest());
        return standing && (status.isOut() || (same ? !pending : pending && status.isSigned()) || !same && status.isMeasured());
    }
}
