package uk.totalplace.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import uk.totalplace.board.scorecard.MeasureRow;
import uk.totalplace.board.scorecard.Scorecard;
import uk.totalplace.board.scorecard.Scorecards;
import uk.totalplace.common.indicator.Direction;
import uk.totalplace.common.indicator.Rag;

/** The scorecards as at a day, today where none is given. */
@Path("scorecards")
@Produces(MediaType.APPLICATION_JSON)
public class ScorecardsResource {
    private static final Table<Line> TABLE = Table.<Line>of("Scorecards").with("Theme", Line::theme).with("Measure", line -> line.row().label()).with("Value", line -> MeasureItem.plain(line.row().actual()))
            .with("Value in words", line -> line.row().detail().exactWords()).with("Unit", line -> line.row().unit()).with("Target", line -> MeasureItem.plain(line.row().target()))
            .with("Standing", line -> line.row().rag().word()).with("Direction", line -> line.row().direction() == null ? null : line.row().direction().word())
            .with("First value", line -> MeasureItem.plain(line.row().baseline())).with("As of", line -> line.row().detail().asOf()).with("Evidence grade", line -> line.row().detail().evidenceGrade())
            .with("Synthetic", line -> TableWords.synthetic(line.row().detail().synthetic())).with("Figure", line -> line.row().figure());

    @Inject
    private Scorecards scorecards;

    /** A theme's scorecard as the contract has it; {@code theme} is the theme's code. */
    public record ScorecardItem(String theme, LocalDate asOf, List<MeasureItem> measures) {
    }

    /** A line of the table: a measure and the title of its theme. */
    private record Line(String theme, MeasureRow row) {
    }

    /** A measure; numbers are in its unit, money in pounds, and null where there is none. {@code figure} is a figure's key. */
    public record MeasureItem(String key, String label, String unit, BigDecimal baseline, BigDecimal target, BigDecimal actual, Rag rag, Direction direction, String variation,
            String assurance, String commentary, String figure) {

        static MeasureItem of(MeasureRow row) {
            return new MeasureItem(row.key(), row.label(), row.unit(), plain(row.baseline()), plain(row.target()), plain(row.actual()), row.rag(), row.direction(), row.variation(), row.assurance(),
                    row.commentary().isEmpty() ? null : row.commentary(), row.figure());
        }

        /** The database keeps six decimals; nobody said them. */
        private static BigDecimal plain(BigDecimal number) {
            return number == null ? null : new BigDecimal(number.stripTrailingZeros().toPlainString());
        }
    }

    /** As a table: a row for each measure. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<ScorecardItem> all(@BeanParam PageQuery query) {
        List<Scorecard> cards = scorecards.all(query.day());
        List<Line> lines = cards.stream().flatMap(card -> card.measures().stream().map(row -> new Line(card.theme().title(), row))).toList();
        return query.of(cards.stream().map(ScorecardsResource::item).toList()).as(new ListFile<>(TABLE, PageQuery.slice(lines)));
    }

    @GET
    @Path("{theme}")
    public ScorecardItem one(@PathParam("theme") String theme, @QueryParam("asAt") String asAt) {
        return item(scorecards.of(theme, AskedDay.orToday("asAt", asAt)));
    }

    private static ScorecardItem item(Scorecard card) {
        return new ScorecardItem(card.theme().code(), card.asOf(), card.measures().stream().map(MeasureItem::of).toList());
    }
}
