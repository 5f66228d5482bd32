package uk.totalplace.common.parameter;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Values of a set from a day on: proposed by one person, activated by another. Times are UTC. */
@Entity
@Table(schema = "common", name = "parameter_version")
public class ParameterVersion {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "parameter_version")
    @SequenceGenerator(name = "parameter_version", schema = "common", sequenceName = "parameter_version_seq", allocationSize = 1)
    @Column(name = "id")
    private Long id;
    @Column(name = "set_code", nullable = false, length = 60)
    private String set;
    @Column(name = "version_number", nullable = false)
    private int number;
    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;
    @ElementCollection
    @CollectionTable(schema = "common", name = "parameter_value", joinColumns = @JoinColumn(name = "version_id"))
    @MapKeyColumn(name = "value_key", length = 100)
    @Column(name = "number_value", nullable = false, precision = 20, scale = 6)
    private Map<String, BigDecimal> values = new HashMap<>();
    @Column(name = "source", nullable = false, length = 500)
    private String source;
    @Column(name = "to_be_verified", nullable = false)
    private boolean toBeVerified;
    @Column(name = "reason", length = 1000)
    private String reason;
    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, length = 20)
    private Status status = Status.PROPOSED;
    @Column(name = "proposed_by", length = 100)
    private String proposedBy;
    @Column(name = "proposed_at", nullable = false)
    private LocalDateTime proposedAt = LocalDateTime.now(ZoneOffset.UTC);
    @Column(name = "decided_by", length = 100)
    private String decidedBy;
    @Column(name = "decided_at")
    private LocalDateTime decidedAt;
    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected ParameterVersion() {
    }

    /** @param proposedBy the account, null for what comes with the application: that is active at once */
    ParameterVersion(String set, int number, ProposeValues proposal, String proposedBy) {
        this.set = set;
        this.number = number;
        validFrom = proposal.validFrom();
        values.putAll(proposal.values());
        source = proposal.source().strip();
        toBeVerified = proposal.toBeVerified();
        reason = proposal.reason() == null || proposal.reason().isBlank() ? null : proposal.reason().strip();
        this.proposedBy = proposedBy;
        if (proposedBy == null) {
            status = Status.ACTIVE;
        }
    }

    /** @throws ParameterRefusal when it is not waiting, or the same person proposed it */
    void activate(String by) {
        mustBeProposed("activated");
        if (by.equals(proposedBy)) {
            throw new ParameterRefusal("You proposed these values yourself; a second person has to activate them.");
        }
        decide(Status.ACTIVE, by);
    }

    /** @throws ParameterRefusal when it is not waiting any more */
    void withdraw(String by) {
        mustBeProposed("withdrawn");
        decide(Status.WITHDRAWN, by);
    }

    /** Another version has taken its day. */
    void supersede() {
        status = Status.SUPERSEDED;
    }

    private void mustBeProposed(String deed) {
        if (status != Status.PROPOSED) {
            throw new ParameterRefusal("Version %d is %s already; only what is proposed can be %s.".formatted(number, status.word().toLowerCase(Locale.ROOT), deed));
        }
    }

    private void decide(Status decision, String by) {
        status = decision;
        decidedBy = by;
        decidedAt = LocalDateTime.now(ZoneOffset.UTC);
    }

    boolean takesTheDayOf(ParameterVersion other) {
        return other != this && other.status == Status.ACTIVE && other.validFrom.equals(validFrom);
    }

    int number() {
        return number;
    }

    Status status() {
        return status;
    }

    LocalDate validFrom() {
        return validFrom;
    }
}
