package uk.totalplace.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.totalplace.board.ledger.CorrectSaving;
import uk.totalplace.board.ledger.EnterSaving;
import uk.totalplace.board.ledger.MeasureSaving;
import uk.totalplace.board.ledger.Portion;
import uk.totalplace.board.ledger.Provenance;
import uk.totalplace.board.ledger.SavingDesk;
import uk.totalplace.board.ledger.SavingFilter;
import uk.totalplace.board.ledger.SavingLines;
import uk.totalplace.board.ledger.SavingRow;
import uk.totalplace.board.ledger.SavingSheet;
import uk.totalplace.board.ledger.Status;
import uk.totalplace.board.ledger.TakeStep;
import uk.totalplace.board.portfolio.FunnelFilter;
import uk.totalplace.board.portfolio.Portfolios;
import uk.totalplace.board.worth.Worth;
import uk.totalplace.board.worth.Worths;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.StaleVersion;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.portal.board.SavingQuery;

/** The savings ledger: lists with the page's own filters, records, steps of the workflow and measurements. */
@Path("savings")
@Produces(MediaType.APPLICATION_JSON)
public class SavingsResource {
    @Inject
    private SavingLines savings;
    @Inject
    private SavingDesk desk;
    @Inject
    private Organisations organisations;
    @Inject
    private Portfolios portfolios;
    @Inject
    private Worths worths;
    @Context
    private UriInfo uri;

    /** A step as it is sent; {@code to} is the status it leads to. */
    public record SentStep(Status to, LocalDate on, String note, Integer version) {
    }

    /** A measurement as it is sent. */
    public record SentMeasurement(LocalDate from, LocalDate to, Long pence, String evidence, Integer version) {
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<SavingItem> page(@BeanParam PageQuery query) {
        SavingQuery.refuseUnknownSort(uri.getQueryParameters().getFirst("sort"));
        SavingFilter filter = SavingQuery.filter(uri.getQueryParameters()::getFirst);
        Page<SavingRow> rows = query.of(savings.count(filter), (first, size) -> savings.page(filter, first, size), table());
        Map<String, List<Portion>> gains = savings.beneficiaries(rows.items().stream().map(SavingRow::ref).toList());
        return rows.map(row -> SavingItem.of(row, gains.getOrDefault(row.ref(), List.of())));
    }

    private Table<SavingRow> table() {
        Names names = new Names(organisations::names);
        return Table.<SavingRow>of("Savings").with("Reference", SavingRow::ref).with("Saving", SavingRow::title).with("Theme", SavingRow::theme).with("Kind", row -> row.kind().word())
                .with("Becomes money", row -> row.cashability().word()).with("Value", row -> row.valueType().word()).with("Low, £", row -> TableWords.money(row.lowPence()))
                .with("Most likely, £", row -> TableWords.money(row.centralPence())).with("High, £", row -> TableWords.money(row.highPence())).with("A year", row -> row.kind().isYearly())
                .with("Prices of", SavingRow::priceBase).with("Evidence grade", SavingRow::grade).with("From", SavingRow::startsOn).with("Baseline", SavingRow::baseline).with("Subject", SavingRow::subject).with("Proposal", SavingRow::proposal).with("Comes from", row -> row.claimedBy() == null ? Provenance.TYPED.word() : "Register of " + row.claimedBy())
                .with("Who bears the cost", row -> names.of(row.bearer())).with("Kept by", row -> names.of(row.organisation())).with("Status", row -> row.status().word()).with("Since", SavingRow::since)
                .with("Measured, £", row -> TableWords.money(row.measuredPence())).with("Synthetic", row -> row.syntheticParts() == null ? TableWords.synthetic(row.synthetic()) : "in part: " + row.syntheticParts());
    }

    /** {@code ?asAt=} is the day whose parameters apply, today without it. */
    @GET
    @Path("portfolio")
    public PortfolioItem portfolio(@BeanParam PageQuery query) {
        return PortfolioItem.of(portfolios.portfolio(query.day()));
    }

    /** The same as a table: theme by theme, the totals without other bodies' money last. */
    @GET
    @Path("portfolio")
    @Produces({TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<PortfolioItem.Row> portfolioTable(@BeanParam PageQuery query) {
        PortfolioItem portfolio = portfolio(query);
        return query.of(Stream.concat(portfolio.items().stream(), portfolio.totals().stream()).toList(), PortfolioTable.ROWS);
    }

    /** How far what is forecast has come; {@code ?theme=} and {@code ?partner=}, of which each saving counts with the share that it gains. */
    @GET
    @Path("funnel")
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<PortfolioItem.Stage> funnel(@BeanParam PageQuery query, @QueryParam("theme") String theme, @QueryParam("partner") String partner) {
        return query.of(portfolios.funnel(new FunnelFilter(asked(theme), asked(partner))).stream().map(PortfolioItem.Stage::of).toList(), PortfolioTable.STAGES);
    }

    private static String asked(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    @GET
    @Path("{ref}")
    public SavingItem one(@PathParam("ref") String ref) {
        return SavingItem.of(savings.sheet(ref));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response enter(SentSaving sent) {
        SavingSheet entered = desk.enter(new EnterSaving(Sent.required(sent).ref(), sent.details(), sent.status(), sent.overlap()));
        return Response.created(uri.getAbsolutePathBuilder().path(entered.ref()).build()).entity(SavingItem.of(entered)).build();
    }

    @PUT
    @Path("{ref}")
    @Consumes(MediaType.APPLICATION_JSON)
    public SavingItem correct(@PathParam("ref") String ref, SentSaving sent) {
        if (Sent.required(sent).ref() != null && !sent.ref().equals(ref)) {
            throw new InvalidInput("ref", "The address and the record name different savings.");
        }
        try {
            return SavingItem.of(desk.correct(new CorrectSaving(ref, sent.version(), sent.details())));
        } catch (StaleVersion stale) {
            throw inItsShape(stale, ref, sent);
        }
    }

    @POST
    @Path("{ref}/transitions")
    @Consumes(MediaType.APPLICATION_JSON)
    public SavingItem take(@PathParam("ref") String ref, SentStep sent) {
        try {
            return SavingItem.of(desk.take(new TakeStep(ref, Sent.required(sent).version(), sent.to(), sent.on(), sent.note())));
        } catch (StaleVersion stale) {
            throw inItsShape(stale, ref, sent);
        }
    }

    @POST
    @Path("{ref}/measurements")
    @Consumes(MediaType.APPLICATION_JSON)
    public SavingItem measure(@PathParam("ref") String ref, SentMeasurement sent) {
        try {
            return SavingItem.of(desk.measure(new MeasureSaving(ref, Sent.required(sent).version(), sent.from(), sent.to(), sent.pence(), sent.evidence())));
        } catch (StaleVersion stale) {
            throw inItsShape(stale, ref, sent);
        }
    }

    /** What it is worth over the years; 404 while it has no figures. {@code ?asAt=} is the day whose parameters apply. */
    @GET
    @Path("{ref}/worth")
    public Worth worth(@PathParam("ref") String ref, @BeanParam PageQuery query) {
        return worths.of(ref, query.day()).orElseThrow(() -> new NotFound("worth of " + ref + ", which has no figures yet"));
    }

    private StaleVersion inItsShape(StaleVersion stale, String ref, Object sent) {
        return new StaleVersion("this saving", SavingItem.of(stale.current() == null ? savings.sheet(ref) : (SavingSheet) stale.current()), sent);
    }
}
