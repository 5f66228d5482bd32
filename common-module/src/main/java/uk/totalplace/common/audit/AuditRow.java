package uk.totalplace.common.audit;

import java.time.LocalDateTime;

/** A deed as people read it: {@code actor deed words}. {@code at} is UTC. */
public record AuditRow(Long id, LocalDateTime at, String actor, String subject, String deed, String words) {
}
