package uk.totalplace.common.account;

/** The role ids of the product, as the server's registry and every boundary spell them. */
public final class Role {
    public static final String READER = "reader";
    public static final String PARTNER = "partner";
    public static final String OFFICER = "officer";
    public static final String LEAD = "lead";
    public static final String FINANCE = "finance";
    public static final String BOARD = "board";
    public static final String SCRUTINY = "scrutiny";
    public static final String CASEWORKER = "caseworker";
    public static final String AUDITOR = "auditor";
    public static final String ADMIN = "admin";

    private Role() {
    }
}
