package uk.totalplace.gateway.site;

/** How people reach a site. */
public enum SiteKind {
    GATEWAY, CONTACT_CENTRE, LIBRARY_COUNTER, WEB;

    public String word() {
        return switch (this) {
            case GATEWAY -> "Gateway";
            case CONTACT_CENTRE -> "Contact centre";
            case LIBRARY_COUNTER -> "Library counter";
            case WEB -> "Web site";
        };
    }
}
