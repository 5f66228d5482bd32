package uk.totalplace.common.cipher;

/** A key of a module and how many rows are encrypted with it. */
public record KeyUse(String module, String key, Standing standing, long rows) {

    /** Whether the key writes, only reads, or is missing from the setting. */
    public enum Standing {
        WRITES, READS, MISSING;
    }

    static KeyUse of(String id, Standing standing, long rows) {
        int slash = id.indexOf('/');
        return new KeyUse(id.substring(0, slash), id.substring(slash + 1), standing, rows);
    }

    /** What this means for the one who keeps the keys. */
    public String words() {
        return switch (standing) {
            case WRITES -> "The newest: what is written now is encrypted with it.";
            case READS -> rows == 0 ? "In use by no row: it may be taken out." : "Still in use: it must stay until the change of keys has ended.";
            case MISSING -> "Not configured here: what it encrypted cannot be read. Put it back.";
        };
    }
}
