package uk.totalplace.regulation.obligation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import uk.totalplace.common.Violations;
import uk.totalplace.common.audit.Change;
import uk.totalplace.common.audit.Changes;
import uk.totalplace.common.organisation.OrganisationKind;

/** Something an inspectorate or a department requires of certain kinds of bodies, again and again. */
@Entity
@Table(schema = "regulation", name = "obligation")
public class Obligation {
    @Id
    @Column(name = "code", length = 20)
    private String code;
    @Column(name = "title", nullable = false, length = 200)
    private String title;
    @Column(name = "inspectorate", nullable = false, length = 200)
    private String inspectorate;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(schema = "regulation", name = "obligation_applies_to", joinColumns = @JoinColumn(name = "obligation_code"))
    @Enumerated(EnumType.STRING)
    @Column(name = "organisation_kind", nullable = false, length = 30)
    private Set<OrganisationKind> appliesTo = new HashSet<>();
    @Enumerated(EnumType.STRING)
    @Column(name = "frequency", nullable = false, length = 20)
    private Frequency frequency;
    @Column(name = "source", nullable = false, length = 300)
    private String source;
    @Column(name = "verified", nullable = false)
    private boolean verified;
    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected Obligation() {
    }

    Obligation(RegisterObligation command) {
        new Violations()
                .unless(command.code() != null && command.code().matches("[A-Z0-9-]{2,20}"), "code", "Give a code of 2 to 20 capitals, digits and hyphens.")
                .and(said(command.details()))
                .refuse();
        code = command.code();
        become(command.details());
    }

    /**
     * Corrects what is said of it, and gives what that changes.
     *
     * @throws uk.totalplace.common.InvalidInput when a field does not hold what it must
     */
    List<Change> correct(CorrectObligation command) {
        said(command).refuse();
        ObligationRow before = row();
        become(command);
        return Changes.between(before, row()).in("What is required", ObligationRow::title).in("Who requires it", ObligationRow::inspectorate).in("Applies to", ObligationRow::kinds)
                .in("How often", row -> row.frequency().word()).in("Source", ObligationRow::source).in("Verified", row -> row.verified() ? "yes" : "no").list();
    }

    private static Violations said(CorrectObligation command) {
        return new Violations()
                .text("title", command.title(), 200, "Say in a few words what is required.")
                .text("inspectorate", command.inspectorate(), 200, "Say who requires it.")
                .unless(command.appliesTo() != null && !command.appliesTo().isEmpty() && command.appliesTo().stream().noneMatch(Objects::isNull), "appliesTo", "Choose at least one kind of body it applies to.")
                .unless(command.frequency() != null, "frequency", "Say how often it comes round.")
                .text("source", command.source(), 300, "Say where this is written.");
    }

    private void become(CorrectObligation command) {
        title = command.title().strip();
        inspectorate = command.inspectorate().strip();
        appliesTo.retainAll(command.appliesTo());
        appliesTo.addAll(command.appliesTo());
        frequency = command.frequency();
        source = command.source().strip();
        verified = command.verified();
    }

    boolean isVerified() {
        return verified;
    }

    int version() {
        return version;
    }

    ObligationRow row() {
        return new ObligationRow(code, title, inspectorate, appliesTo.stream().sorted().toList(), frequency, source, verified, version);
    }
}
