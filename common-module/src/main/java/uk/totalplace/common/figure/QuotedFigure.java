package uk.totalplace.common.figure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A figure somebody else published, kept with the sentence it was published in. It stands until our own rows produce it,
 * and then beside them as what was reported.
 */
@Entity
@Table(schema = "common", name = "quoted_figure")
public class QuotedFigure {
    @Id
    @Column(name = "figure_key", length = 100)
    private String figureKey;
    @Column(name = "theme", nullable = false, length = 30)
    private String theme;
    @Column(name = "label", nullable = false, length = 200)
    private String label;
    @Column(name = "unit", nullable = false, length = 60)
    private String unit;
    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 20)
    private FigureState state;
    @Column(name = "low_pence")
    private Long lowPence;
    @Column(name = "central_pence")
    private Long centralPence;
    @Column(name = "high_pence")
    private Long highPence;
    @Column(name = "number_value", precision = 20, scale = 6)
    private BigDecimal value;
    @Column(name = "as_of", nullable = false)
    private LocalDate asOf;
    @Column(name = "price_base", length = 60)
    private String priceBase;
    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 20)
    private FigureKind kind;
    @Column(name = "evidence_grade")
    private Integer evidenceGrade;
    @Column(name = "formula", nullable = false, length = 1000)
    private String formula;
    @Column(name = "source", nullable = false, length = 300)
    private String source;
    @Column(name = "source_text", nullable = false, length = 2000)
    private String sourceText;
    @Column(name = "owner", length = 200)
    private String owner;
    @Column(name = "due_on")
    private LocalDate due;

    protected QuotedFigure() {
    }

    QuotedFigure(String theme, Figure figure, String source, String sourceText) {
        figureKey = figure.key();
        this.theme = theme;
        this.label = figure.label();
        this.unit = figure.unit();
        this.state = figure.state();
        this.lowPence = figure.lowPence();
        this.centralPence = figure.centralPence();
        this.highPence = figure.highPence();
        this.value = figure.value();
        this.asOf = figure.asOf();
        this.priceBase = figure.priceBase();
        this.kind = figure.kind();
        this.evidenceGrade = figure.evidenceGrade();
        this.formula = figure.formula();
        this.source = source;
        this.sourceText = sourceText;
        this.owner = figure.owner();
        this.due = figure.pending() == null ? null : figure.pending().due();
    }

    Figure figure() {
        Pending pending = state == FigureState.MISSING ? new Pending(owner, due) : null;
        return new Figure(figureKey, label, unit, state, lowPence, centralPence, highPence, value, asOf, priceBase, kind, evidenceGrade, formula, pending,
                List.of(Input.sentence(source, sourceText)), owner, false);
    }

    String theme() {
        return theme;
    }
}
