package uk.totalplace.common.parameter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;

/** A version of a set. {@code proposedBy} is null for what came with the application, {@code decidedBy} is who activated or withdrew it. Times are UTC. */
public record VersionRow(String set, int number, LocalDate validFrom, Map<String, BigDecimal> values, String source, boolean toBeVerified, String reason, Status status, String proposedBy,
        LocalDateTime proposedAt, String decidedBy, LocalDateTime decidedAt) {

    boolean isInForceOn(LocalDate day) {
        return status == Status.ACTIVE && !validFrom.isAfter(day);
    }

    ParameterValues inForce() {
        return new ParameterValues(set, number, validFrom, values, toBeVerified);
    }
}
