package uk.totalplace.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import uk.totalplace.common.figure.Figure;
import uk.totalplace.common.figure.FigureKind;
import uk.totalplace.common.figure.FigureState;
import uk.totalplace.common.figure.Figures;
import uk.totalplace.common.figure.Input;
import uk.totalplace.common.figure.Pending;
import uk.totalplace.common.tabular.TableWriter;
import uk.totalplace.portal.figures.FigureFilter;

/** Figures with what they rest on; the list has them without their inputs. */
@Path("figures")
@Produces(MediaType.APPLICATION_JSON)
public class FiguresResource {
    static final Table<Figure> TABLE = Table.<Figure>of("Figures").with("Figure", Figure::label).with("Key", Figure::key).with("Value", Figure::value).with("Low, £", figure -> TableWords.money(figure.lowPence()))
            .with("Central, £", figure -> TableWords.money(figure.centralPence())).with("High, £", figure -> TableWords.money(figure.highPence())).with("Unit", Figure::unit).with("In words", Figure::exactWords)
            .with("Kind", figure -> figure.kind().word()).with("Evidence grade", Figure::evidenceGrade).with("Grade in words", Figure::gradeWords).with("As of", Figure::asOf).with("Price base", Figure::priceBase)
            .with("Owed by", figure -> figure.pending() == null ? null : figure.pending().owner()).with("Owed until", figure -> figure.pending() == null ? null : figure.pending().due())
            .with("Synthetic", figure -> TableWords.synthetic(figure.synthetic())).with("How it is made", Figure::formula);

    @Inject
    private Figures figures;

    /** A figure as the contract has it: an input is another figure or a row of a source. */
    public record FigureItem(String key, String label, String unit, FigureState state, Long lowPence, Long centralPence, Long highPence, BigDecimal value, LocalDate asOf,
            String priceBase, FigureKind kind, Integer evidenceGrade, String formula, Pending pending, List<Object> inputs) {

        static FigureItem of(Figure figure) {
            return new FigureItem(figure.key(), figure.label(), figure.unit(), figure.state(), figure.lowPence(), figure.centralPence(), figure.highPence(), figure.value(), figure.asOf(),
                    figure.priceBase(), figure.kind(), figure.evidenceGrade(), figure.formula(), figure.pending(), figure.inputs().stream().map(FigureItem::input).toList());
        }

        private static Object input(Input input) {
            return input.figure() == null ? new RowInput(input.source(), input.file(), input.line(), input.text()) : new PartInput(input.figure(), input.label(), input.value());
        }
    }

    /** Another figure that a figure rests on. */
    public record PartInput(String figure, String label, String value) {
    }

    /** A row of a source; file and line are null where there is none. */
    public record RowInput(String source, String file, Long line, String text) {
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<FigureItem> all(@QueryParam("text") String text, @QueryParam("theme") String theme, @BeanParam PageQuery query) {
        return query.of(figures.headlines().stream().filter(new FigureFilter(text, theme)::keeps).toList(), TABLE).map(FigureItem::of);
    }

    @GET
    @Path("{key}")
    public FigureItem one(@PathParam("key") String key) {
        return FigureItem.of(figures.explain(key));
    }

    /** For those who ask for it; who takes anything gets JSON. */
    @GET
    @Path("{key}")
    @Produces("text/csv;qs=0.5")
    public Response asCsv(@PathParam("key") String key) {
        return csv(key);
    }

    /** The same at an address of its own, for links. */
    @GET
    @Path("{key}/inputs.csv")
    @Produces("text/csv")
    public Response inputs(@PathParam("key") String key) {
        return csv(key);
    }

    private Response csv(String key) {
        Figure figure = figures.explain(key);
        StreamingOutput body = out -> {
            try (TableWriter writer = TableForm.CSV.writer(out, figure.label())) {
                writer.heading(List.of("figure", "label", "value", "source", "file", "line", "text"));
                writer.row(Arrays.asList(figure.key(), figure.label(), figure.exactWords(), null, null, null, figure.formula()));
                for (Input input : figure.inputs()) {
                    writer.row(Arrays.asList(input.figure(), input.label(), input.value(), input.source(), input.file(), input.line(), input.text()));
                }
            }
        };
        return Response.ok(body).type(TableForm.CSV.type()).header("Content-Disposition", "attachment; filename=\"" + key.replaceAll("[^A-Za-z0-9.-]", "-") + ".csv\"").build();
    }
}
