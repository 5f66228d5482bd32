package uk.totalplace.board.baseline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What is spent or held today. Every saving is claimed on one, and all claims on it together never exceed it. */
@Entity
@Table(schema = "board", name = "baseline")
public class Baseline {
    @Id
    @Column(name = "ref", length = 20)
    private String ref;
    @Column(name = "title", nullable = false, length = 200)
    private String title;
    @Column(name = "theme", nullable = false, length = 30)
    private String theme;
    @Column(name = "organisation_code", length = 40)
    private String organisation;
    @Column(name = "area_code", length = 20)
    private String area;
    @Column(name = "period", nullable = false, length = 20)
    private String period;
    @Column(name = "amount_pence", nullable = false)
    private long amountPence;
    @Column(name = "yearly", nullable = false)
    private boolean yearly;
    @Column(name = "price_base", nullable = false, length = 60)
    private String priceBase;
    @Enumerated(EnumType.STRING)
    @Column(name = "netting", nullable = false, length = 20)
    private Netting netting;
    @Column(name = "source", nullable = false, length = 300)
    private String source;
    @Column(name = "source_text", length = 2000)
    private String sourceText;
    @Column(name = "figure_key", length = 100)
    private String figure;
    @Column(name = "synthetic", nullable = false)
    private boolean synthetic;
    @Column(name = "approximate", nullable = false)
    private boolean approximate;
    @Column(name = "claim_base", length = 100)
    private String claimBase;
    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected Baseline() {
    }

    Baseline(String ref, BaselineDetails said) {
        this.ref = ref;
        say(said);
    }

    /** One that a theme's register sums up. */
    Baseline(String ref, String claimBase, BaselineDetails said) {
        this(ref, said);
        this.claimBase = claimBase;
    }

    final void say(BaselineDetails said) {
        title = said.title().strip();
        theme = said.theme();
        organisation = said.organisation();
        area = said.area();
        period = said.period().strip();
        amountPence = said.amountPence();
        yearly = said.yearly();
        priceBase = said.priceBase().strip();
        netting = said.netting();
        source = said.source().strip();
        sourceText = said.sourceText();
        figure = said.figure();
        synthetic = said.synthetic();
        approximate = said.approximate();
    }

    BaselineSheet sheet() {
        return new BaselineSheet(ref, new BaselineDetails(title, theme, organisation, area, period, amountPence, yearly, priceBase, netting, source, sourceText, figure, synthetic, approximate), claimBase, version);
    }

    int version() {
        return version;
    }
}
