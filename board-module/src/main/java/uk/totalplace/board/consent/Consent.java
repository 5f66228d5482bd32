package uk.totalplace.board.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;

/** A partner's word on a proposal as it was made up then, with who signed it, on what authority and when. Never changed: a later word takes its place. */
@Entity
@Table(schema = "board", name = "consent")
public class Consent {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "consent")
    @SequenceGenerator(name = "consent", schema = "board", sequenceName = "consent_seq", allocationSize = 1)
    @Column(name = "id")
    private Long id;
    @Column(name = "proposal_ref", nullable = false, length = 20)
    private String proposal;
    @Column(name = "edition", nullable = false)
    private int edition;
    @Column(name = "organisation_code", nullable = false, length = 40)
    private String organisation;
    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 30)
    private ConsentState state;
    @Column(name = "on_date", nullable = false)
    private LocalDate on;
    @Column(name = "signed_by", nullable = false, length = 200)
    private String signedBy;
    @Column(name = "authority", nullable = false, length = 300)
    private String authority;
    @Column(name = "conditions", length = 1000)
    private String conditions;
    @Column(name = "account", nullable = false, length = 100)
    private String account;
    @Column(name = "recorded_at", nullable = false)
    private LocalDateTime recordedAt;

    protected Consent() {
    }

    Consent(GiveConsent said, int edition, LocalDate on, String account) {
        proposal = said.proposal();
        this.edition = edition;
        organisation = said.organisation();
        state = said.state();
        this.on = on;
        signedBy = said.signedBy().strip();
        authority = said.authority().strip();
        conditions = said.conditions() == null || said.conditions().isBlank() ? null : said.conditions().strip();
        this.account = account;
        recordedAt = LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
    }

    ConsentRow row(UnaryOperator<String> names) {
        return new ConsentRow(proposal, edition, organisation, state, on, signedBy, authority, conditions, names.apply(account), recordedAt);
    }
}
