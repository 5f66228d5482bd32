package uk.totalplace.portal.demonstration;

/** The partner that has released nothing yet, so that the demonstration shows what others cannot see. */
final class NotReleased {
    private static final String ORGANISATION = "E07000113";

    private NotReleased() {
    }

    static boolean is(String organisation) {
        return ORGANISATION.equals(organisation);
    }
}
