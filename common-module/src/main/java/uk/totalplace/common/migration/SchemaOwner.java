package uk.totalplace.common.migration;

/**
 * A module that owns a database schema. Its migrations lie at {@code db/migration/<schema>} in its own JAR. Implementations
 * are CDI beans, never session beans: they are asked while the server starts.
 */
public interface SchemaOwner {
    /** The schema's name, which is also the module's and the persistence unit's. */
    String schema();

    /** Who comes first: common 0, registers 10, themes 20; equal ranks go by name. */
    int rank();

    default ClassLoader classLoader() {
        return getClass().getClassLoader();
    }
}
