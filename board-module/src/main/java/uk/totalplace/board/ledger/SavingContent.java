package uk.totalplace.board.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import uk.totalplace.common.saving.Cashability;
import uk.totalplace.common.saving.SavingKind;
import uk.totalplace.common.saving.ValueType;

/** What is said of a saving, field by field, as its row keeps it. */
@Embeddable
public class SavingContent {
    @Column(name = "theme", nullable = false, length = 30)
    private String theme;
    @Column(name = "title", nullable = false, length = 200)
    private String title;
    @Column(name = "description", length = 2000)
    private String description;
    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 20)
    private SavingKind kind;
    @Enumerated(EnumType.STRING)
    @Column(name = "cashability", nullable = false, length = 20)
    private Cashability cashability;
    @Enumerated(EnumType.STRING)
    @Column(name = "value_type", nullable = false, length = 20)
    private ValueType valueType;
    @Column(name = "low_pence")
    private Long lowPence;
    @Column(name = "central_pence")
    private Long centralPence;
    @Column(name = "high_pence")
    private Long highPence;
    @Column(name = "price_base", length = 60)
    private String priceBase;
    @Column(name = "starts_on")
    private LocalDate startsOn;
    @Column(name = "ends_on")
    private LocalDate endsOn;
    @Column(name = "ramp", length = 400)
    private String ramp;
    @Column(name = "baseline_ref", nullable = false, length = 20)
    private String baseline;
    @Column(name = "subject", length = 200)
    private String subject;
    @Embedded
    private Costs costs;
    @Column(name = "counterfactual", length = 2000)
    private String counterfactual;
    @Embedded
    private Cashing cashing;
    @Embedded
    private Evidence evidence;
    @Column(name = "owner_person", length = 200)
    private String ownerPerson;
    @Column(name = "source", length = 300)
    private String source;
    @Column(name = "synthetic", nullable = false)
    private boolean synthetic;
    @Column(name = "synthetic_parts", length = 500)
    private String syntheticParts;

    protected SavingContent() {
    }

    SavingContent(SavingDetails said) {
        theme = said.theme();
        title = plain(said.title());
        description = plain(said.description());
        kind = said.kind();
        cashability = said.cashability();
        valueType = said.valueType();
        lowPence = said.lowPence();
        centralPence = said.centralPence();
        highPence = said.highPence();
        priceBase = plain(said.priceBase());
        startsOn = said.startsOn();
        endsOn = said.endsOn();
        ramp = plain(said.ramp().words());
        baseline = said.baseline();
        subject = plain(said.subject());
        costs = said.costs();
        counterfactual = plain(said.counterfactual());
        cashing = new Cashing(plain(said.cashing().action()), said.cashing().stepPence(), said.cashing().stepOn(), plain(said.cashing().budgetLine()));
        evidence = said.evidence();
        ownerPerson = plain(said.ownerPerson());
        source = plain(said.source());
        synthetic = said.synthetic();
        syntheticParts = plain(said.syntheticParts());
    }

    /** The rest of what is said lies beside the content. */
    SavingDetails with(List<Portion> beneficiaries, Set<Portion> heldUp, Set<String> needs, String organisation, String estimator, String validator) {
        return new SavingDetails(theme, title, description, kind, cashability, valueType, lowPence, centralPence, highPence, priceBase, startsOn, endsOn, Ramp.of(ramp), baseline, subject, costs,
                beneficiaries, counterfactual, cashing, evidence, heldUp, needs, ownerPerson, source, synthetic, syntheticParts, organisation, estimator, validator);
    }

    private static String plain(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
