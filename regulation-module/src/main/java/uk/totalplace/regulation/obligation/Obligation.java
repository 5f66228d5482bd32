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
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import uk.totalplace.common.Violations;
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

    protected Obligation() {
    }

    Obligation(RegisterObligation command) {
        new Violations()
                .unless(command.code() != null && command.code().matches("[A-Z0-9-]{2,20}"), "code", "Give a code of 2 to 20 capitals, digits and hyphens.")
                .text("title", command.title(), 200, "Say in a few words what is required.")
                .text("inspectorate", command.inspectorate(), 200, "Say who requires it.")
                .unless(command.appliesTo() != null && !command.appliesTo().isEmpty() && command.appliesTo().stream().noneMatch(Objects::isNull), "appliesTo", "Choose at least one kind of body it applies to.")
                .unless(command.frequency() != null, "frequency", "Say how often it comes round.")
                .text("source", command.source(), 300, "Say where this is written.")
                .refuse();
        code = command.code();
        title = command.title().strip();
        inspectorate = command.inspectorate().strip();
        appliesTo.addAll(command.appliesTo());
        frequency = command.frequency();
        source = command.source().strip();
        verified = command.verified();
    }

    ObligationRow row() {
        return new ObligationRow(code, title, inspectorate, appliesTo.stream().sorted().toList(), frequency, source, verified);
    }
}
