package uk.totalplace.common.audit;

import java.util.List;

/** What a check of the whole chain found: how many entries are sealed, and each thing that is not as it was written. */
public record AuditCheck(long sealed, List<String> findings) {
    public boolean isSound() {
        return findings.isEmpty();
    }
}
