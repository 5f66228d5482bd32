package uk.totalplace.portal.board;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import uk.totalplace.board.portfolio.KindOfMoney;
import uk.totalplace.board.portfolio.Portfolio;
import uk.totalplace.board.portfolio.PortfolioRow;
import uk.totalplace.board.portfolio.Portfolios;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.money.MoneyRange;
import uk.totalplace.portal.frame.Plural;
import uk.totalplace.portal.frame.ViewDate;

/** The ledger in sum: each kind of money for itself, from what is claimed down to what is cashable locally. */
@Named
@RequestScoped
public class PortfolioPage {
    @Inject
    private Portfolios portfolios;
    @Inject
    private LedgerWords words;
    @Inject
    private ViewDate viewDate;
    private Portfolio portfolio;

    /** One kind of money: its themes, and the total without other bodies' money, null where all of it is other bodies'. */
    public record Part(KindOfMoney money, List<PortfolioRow> rows, PortfolioRow total) {
    }

    @PostConstruct
    void look() {
        portfolio = portfolios.portfolio(viewDate.getDay());
    }

    public List<Part> getParts() {
        return portfolio.rows().stream().map(PortfolioRow::kindOfMoney).distinct().sorted().map(this::part).toList();
    }

    private Part part(KindOfMoney money) {
        return new Part(money, portfolio.rows().stream().filter(row -> row.kindOfMoney().equals(money)).toList(), portfolio.totals().stream().filter(row -> row.kindOfMoney().equals(money)).findFirst().orElse(null));
    }

    public Portfolio getPortfolio() {
        return portfolio;
    }

    public String getDraws() {
        return String.format(Locale.UK, "%,d", portfolio.draws());
    }

    /** {@code Recurrent, fiscal value, at 2009/10 prices, a year}. */
    public String title(Part part) {
        return part.money().words() + (part.money().kind().isYearly() ? ", a year" : "");
    }

    /** What a board member reads aloud. */
    public String sentence(Part part) {
        PortfolioRow total = part.total();
        if (total == null) {
            return "All of it is other bodies’ money: nothing here is cashable in the place.";
        }
        String year = (part.money().kind().isYearly() ? " a year" : "") + " " + part.money().prices();
        String others = part.rows().stream().mapToLong(PortfolioRow::lines).sum() > total.lines() ? " Other bodies’ money is not in that." : "";
        return "%s%s is claimed; %s is left when overlaps are settled and costs come off, %s once corrected for optimism, and %s of it is cashable in the place.%s".formatted(total.gross().words(), year, total.net().words(),
                total.corrected().words(), total.cashableLocally().words(), others);
    }

    public String exact(MoneyRange range) {
        return words.exactRange(range.low().pence(), range.high().pence());
    }

    public String money(long pence) {
        return Money.ofPence(pence).words();
    }

    /** {@code 2 savings, 1 of them restated from other prices, 1 of them synthetic, wholly or in part}. */
    public String lines(PortfolioRow row) {
        return Plural.of(row.lines(), "saving") + (row.restated() == 0 ? "" : row.restated() == row.lines() ? ", restated from other prices" : ", %,d of them restated from other prices".formatted(row.restated())) + (row.synthetic() == 0 ? "" : row.synthetic() == row.lines() ? ", synthetic wholly or in part" : ", %,d of them synthetic wholly or in part".formatted(row.synthetic()));
    }

    public String theme(PortfolioRow row) {
        return words.theme(row.theme());
    }

    /** The rows of a part with its total last. */
    public List<PortfolioRow> withTotal(Part part) {
        return Stream.concat(part.rows().stream(), Stream.of(part.total()).filter(Objects::nonNull)).toList();
    }
}
