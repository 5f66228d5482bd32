package uk.totalplace.board.ledger;

/** The permanent address of a saving inside the portal. */
public final class SavingLink {
    private SavingLink() {
    }

    public static String to(String ref) {
        return "/board/saving.xhtml?ref=" + ref;
    }
}
