package uk.totalplace.system.wire;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * What needs servers of its own, two at a time: the start of a server is mostly one thread's work. One hand takes from the front and the other from the back, so the two longest stand at the ends.
 */
class OwnServersIT {

    @Nested
    @Execution(ExecutionMode.CONCURRENT)
    class KeysOfRestrictedData extends Keys {
    }

    @Nested
    @Execution(ExecutionMode.CONCURRENT)
    @EnabledIfSystemProperty(named = "database", matches = "h2", disabledReason = "Who comes in does not depend on the database")
    class PeopleFromADirectory extends Directory {
    }

    @Nested
    @Execution(ExecutionMode.CONCURRENT)
    class PowerCut extends PowerCuts {
    }

    @Nested
    @Execution(ExecutionMode.CONCURRENT)
    @EnabledIfSystemProperty(named = "database", matches = "h2", disabledReason = "PostgreSQL brings its own tools")
    class BackupAndRestore extends Backups {
    }
}
