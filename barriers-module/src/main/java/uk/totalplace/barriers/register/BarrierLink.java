package uk.totalplace.barriers.register;

/** The permanent address of a barrier inside the portal. */
public final class BarrierLink {
    private BarrierLink() {
    }

    public static String to(String ref) {
        return "/barriers/barrier.xhtml?ref=" + ref;
    }
}
