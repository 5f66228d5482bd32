package uk.totalplace.portal.board;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import uk.totalplace.board.baseline.PriceBase;
import uk.totalplace.board.realisation.Realisation;
import uk.totalplace.board.realisation.RealisationRow;
import uk.totalplace.board.realisation.RealisationRow.Side;
import uk.totalplace.board.realisation.Realisations;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.money.MoneyRange;
import uk.totalplace.common.saving.ValueType;
import uk.totalplace.portal.frame.ViewDate;

/** What has come true by the day of the view, by theme and by partner, with what came true elsewhere beside it. */
@Named
@RequestScoped
public class RealisationPage {
    @Inject
    private Realisations realisations;
    @Inject
    private LedgerWords words;
    @Inject
    private ViewDate viewDate;
    private Realisation realisation;

    /** One side of it, with what it is called. */
    public record Part(String title, String heading, List<RealisationRow> rows) {
    }

    @PostConstruct
    void look() {
        realisation = realisations.on(viewDate.getDay());
    }

    public List<Part> getParts() {
        return List.of(part(Side.THEME, "By theme", "Theme"), part(Side.PARTNER, "By partner who gains", "Partner"));
    }

    private Part part(Side side, String title, String heading) {
        return new Part(title, heading, realisation.rows().stream().filter(row -> row.side() == side).sorted(Comparator.comparing(this::name)).toList());
    }

    public boolean isNothingDue() {
        return realisation.rows().isEmpty();
    }

    public String getSentence() {
        return "Measured against forecast for the days up to " + viewDate.getWords() + ". Elsewhere " + getReference() + " of a like forecast had come true (One Public Estate).";
    }

    /** {@code 24.49%}. */
    public String getReference() {
        return words.percent(realisation.reference().percent());
    }

    public String getCitation() {
        return realisation.reference().citation();
    }

    public String name(RealisationRow row) {
        return row.side() == Side.THEME ? words.theme(row.code()) : words.organisation(row.code());
    }

    /** {@code Recurrent}, {@code Recurrent, another body’s money}. */
    public String kind(RealisationRow row) {
        return row.kind().word() + ", forecast " + PriceBase.words(row.priceBase()) + (row.valueType() == ValueType.FISCAL ? "" : ", " + row.valueType().word().toLowerCase() + " value") + (row.others() ? ", another body’s money" : "");
    }

    /** {@code 2 savings, 1 measured}. */
    public String lines(RealisationRow row) {
        return (row.lines() == 1 ? "1 saving" : row.lines() + " savings") + ", " + row.measuredLines() + " measured";
    }

    /** {@code 61.5%–80%}; null where nothing was forecast. */
    public String rate(RealisationRow row) {
        BigDecimal low = row.lowestPercent();
        if (low == null) {
            return null;
        }
        BigDecimal high = row.highestPercent();
        return high == null ? "at least " + words.percent(low) : low.compareTo(high) == 0 ? words.percent(low) : words.percent(low) + "–" + words.percent(high);
    }

    public String elsewhere(RealisationRow row) {
        return realisation.reference().of(row.forecast()).words();
    }

    public String money(long pence) {
        return Money.ofPence(pence).words();
    }

    public String exact(MoneyRange range) {
        return words.exactRange(range.low().pence(), range.high().pence());
    }
}
