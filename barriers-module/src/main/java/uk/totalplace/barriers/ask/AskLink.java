package uk.totalplace.barriers.ask;

/** The permanent address of an ask inside the portal. */
public final class AskLink {
    private AskLink() {
    }

    public static String to(String ref) {
        return "/barriers/ask.xhtml?ref=" + ref;
    }
}
