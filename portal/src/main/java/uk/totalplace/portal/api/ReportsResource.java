package uk.totalplace.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.Function;
import uk.totalplace.board.report.Agreement;
import uk.totalplace.board.report.ReportLine;
import uk.totalplace.board.report.ReportLines;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.figure.Figure;

/** Reports that were made once, reported against computed. Figures are given by their keys and in words; each explains itself under figures. */
@Path("reports")
@Produces(MediaType.APPLICATION_JSON)
public class ReportsResource {
    @Inject
    private ReportLines lines;

    /** A line with both figures by key and in words, null where there is none. */
    public record Item(int ordinal, String place, String statement, String reported, String reportedWords, String computed, String computedWords, Agreement agreement, String remark) {
        static Item of(ReportLine line) {
            return new Item(line.ordinal(), line.place(), line.statement(), of(line.reported(), Figure::key), of(line.reported(), Figure::words), of(line.computed(), Figure::key), of(line.computed(), Figure::words),
                    line.agreement(), line.remark());
        }

        private static String of(Figure figure, Function<Figure, String> said) {
            return figure == null ? null : said.apply(figure);
        }
    }

    /** @throws NotFound when no report has that name */
    @GET
    @Path("{report}")
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<Item> one(@PathParam("report") String report, @BeanParam PageQuery query) {
        List<ReportLine> all = lines.of(report);
        if (all.isEmpty()) {
            throw new NotFound("report " + report);
        }
        return query.of(all.stream().map(Item::of).toList(), Table.<Item>of("Report").with("Line", Item::ordinal).with("Where", Item::place).with("What it says", Item::statement).with("Reported", Item::reportedWords)
                .with("Computed", Item::computedWords).with("Agreement", item -> item.agreement().word()).with("Remark", Item::remark).with("Reported figure", Item::reported).with("Computed figure", Item::computed));
    }
}
