package uk.totalplace.common.view;

/** Who is offered a saved view. */
public enum Sharing {
    PRIVATE, ORGANISATION, EVERYBODY;

    public String word() {
        return switch (this) {
            case PRIVATE -> "Only me";
            case ORGANISATION -> "My organisation";
            case EVERYBODY -> "Everybody";
        };
    }
}
