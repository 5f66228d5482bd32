package uk.totalplace.counting.line;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.Objects;
import uk.totalplace.common.Violations;

/** Why what a body spends on a service has jumped in a year, where no line of its return says it, and for which amounts that was said. */
@Entity
@IdClass(JumpReason.Key.class)
@Table(schema = "counting", name = "jump_reason")
public class JumpReason {
    private static final int LONGEST = 500;

    @Id
    @Column(name = "organisation_code", length = 40)
    private String organisation;
    @Id
    @Column(name = "start_year")
    private int startYear;
    @Id
    @Column(name = "service", length = 60)
    private String service;
    @Column(name = "reason", nullable = false, length = LONGEST)
    private String reason;
    /** What it came to when that was said, and the year before; for other amounts it is no reason. */
    @Column(name = "now_pence", nullable = false)
    private long nowPence;
    @Column(name = "before_pence", nullable = false)
    private long beforePence;
    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected JumpReason() {
    }

    JumpReason(JumpRow jump, int startYear, String reason) {
        organisation = jump.organisation();
        this.startYear = startYear;
        service = jump.service();
        say(reason, jump);
    }

    /** @throws uk.totalplace.common.InvalidInput when it is empty or too long */
    void say(String said, JumpRow of) {
        new Violations().text("reason", said, LONGEST, "Say in a sentence why it has jumped.").refuse();
        reason = said.strip();
        nowPence = of.nowPence();
        beforePence = of.beforePence();
    }

    /** JPA wants a class for the key of several columns, and it must be public. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private String organisation;
        private int startYear;
        private String service;

        public Key() {
        }

        Key(String organisation, int startYear, String service) {
            this.organisation = organisation;
            this.startYear = startYear;
            this.service = service;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && startYear == key.startYear && Objects.equals(organisation, key.organisation) && Objects.equals(service, key.service);
        }

        @Override
        public int hashCode() {
            return Objects.hash(organisation, startYear, service);
        }
    }
}
