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
import uk.totalplace.board.baseline.BaselineDetails;
import uk.totalplace.board.baseline.BaselineFilter;
import uk.totalplace.board.baseline.BaselineSheet;
import uk.totalplace.board.baseline.Baselines;
import uk.totalplace.board.baseline.CorrectBaseline;
import uk.totalplace.board.baseline.EnterBaseline;
import uk.totalplace.board.baseline.Netting;
import uk.totalplace.common.StaleVersion;
import uk.totalplace.common.area.Regroup;
import uk.totalplace.common.organisation.Organisations;

/** What is spent or held today, and what savings are claimed on. */
@Path("baselines")
@Produces(MediaType.APPLICATION_JSON)
public class BaselinesResource {
    @Inject
    private Baselines baselines;
    @Inject
    private Organisations organisations;
    @Context
    private UriInfo uri;

    /** A baseline as it is sent and answered; {@code yearly} false is a sum as it stood once, {@code claimBase} is only answered: the base of claims that a register sums up. */
    public record Item(String ref, String title, String theme, String organisation, String area, String period, Long amountPence, Boolean yearly, String priceBase, Netting netting, String source,
            String sourceText, String figure, Boolean synthetic, Boolean approximate, String claimBase, Integer version) {

        static Item of(BaselineSheet sheet) {
            BaselineDetails d = sheet.details();
            return new Item(sheet.ref(), d.title(), d.theme(), d.organisation(), d.area(), d.period(), d.amountPence(), d.yearly(), d.priceBase(), d.netting(), d.source(), d.sourceText(), d.figure(), d.synthetic(), d.approximate(),
                    sheet.claimBase(), sheet.version());
        }

        BaselineDetails details() {
            return new BaselineDetails(title, theme, organisation, area, period, amountPence, !Boolean.FALSE.equals(yearly), priceBase, netting == null ? Netting.NOT_APPLICABLE : netting, source, sourceText, figure,
                    Boolean.TRUE.equals(synthetic), Boolean.TRUE.equals(approximate));
        }
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<Item> page(@BeanParam PageQuery query, @QueryParam("text") String text, @QueryParam("theme") String theme, @QueryParam("organisation") String organisation, @QueryParam("geography") String geography,
            @QueryParam("group") String group) {
        BaselineFilter filter = new BaselineFilter(text, theme, organisation, Regroup.of(geography, group));
        return query.of(baselines.count(filter), (first, size) -> baselines.page(filter, first, size), table()).map(Item::of);
    }

    private Table<BaselineSheet> table() {
        Names names = new Names(organisations::names);
        return Table.<BaselineSheet>of("Baselines").with("Reference", BaselineSheet::ref).with("Baseline", row -> row.details().title()).with("Theme", row -> row.details().theme())
                .with("Whose", row -> names.of(row.details().organisation())).with("Area", row -> row.details().area()).with("Period", row -> row.details().period()).with("Amount, £", BaselineSheet::amount)
                .with("Approximate", row -> row.details().approximate()).with("A year", row -> row.details().yearly()).with("Prices of", row -> row.details().priceBase()).with("Transfers", row -> row.details().netting().word()).with("Source", row -> row.details().source())
                .with("Synthetic", row -> TableWords.synthetic(row.details().synthetic()));
    }

    @GET
    @Path("{ref}")
    public Item one(@PathParam("ref") String ref) {
        return Item.of(baselines.sheet(ref));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response enter(Item sent) {
        BaselineSheet entered = baselines.enter(new EnterBaseline(Sent.required(sent).ref(), sent.details()));
        return Response.created(uri.getAbsolutePathBuilder().path(entered.ref()).build()).entity(Item.of(entered)).build();
    }

    @PUT
    @Path("{ref}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Item correct(@PathParam("ref") String ref, Item sent) {
        try {
            return Item.of(baselines.correct(new CorrectBaseline(ref, Sent.required(sent).version(), sent.details())));
        } catch (StaleVersion stale) {
            throw new StaleVersion("this baseline", Item.of(stale.current() == null ? baselines.sheet(ref) : (BaselineSheet) stale.current()), sent);
        }
    }
}
