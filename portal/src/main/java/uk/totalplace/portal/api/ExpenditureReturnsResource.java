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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.stream.Collectors;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.period.FinancialYear;
import uk.totalplace.counting.dimension.Basis;
import uk.totalplace.counting.dimension.Phase;
import uk.totalplace.counting.expenditure.CorrectReturn;
import uk.totalplace.counting.expenditure.ExpenditureReturnRow;
import uk.totalplace.counting.expenditure.ExpenditureReturns;
import uk.totalplace.counting.expenditure.RecordReturn;
import uk.totalplace.counting.slice.Coverage;
import uk.totalplace.counting.slice.Slices;
import uk.totalplace.portal.counting.Asking;
import uk.totalplace.portal.geography.WhatIf;

/** The expenditure returns that the caller may see, of the group of a what-if geography where one is asked for. */
@Path("expenditure-returns")
@Produces(MediaType.APPLICATION_JSON)
public class ExpenditureReturnsResource {
    @Inject
    private ExpenditureReturns returns;
    @Inject
    private Slices slices;
    @Inject
    private Organisations organisations;
    @Inject
    private WhatIf whatIf;

    /** A return, and how much of its gross has a theme and an area, in percent; null where only a total was stated. {@code lines} say its gross, none where a total alone was stated; {@code estimate} says that it is no outturn, or holds what is not actual. */
    public record Item(String organisation, String year, long grossPence, String note, boolean synthetic, boolean released, int version, long lines, Phase phase, Basis basis, boolean estimated, boolean estimate, Long themePercent, Long areaPercent) {
        static Item of(ExpenditureReturnRow row, Coverage coverage) {
            return new Item(row.organisation(), row.year(), row.grossPence(), row.note(), row.synthetic(), row.released(), row.version(), row.lines(), row.phase(), row.basis(), row.estimated(), row.estimate(), coverage == null ? null : coverage.themePercent(),
                    coverage == null ? null : coverage.areaPercent());
        }
    }

    /** @param year such as {@code 2009/10}; all years without it */
    @GET
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<Item> all(@QueryParam("organisation") String organisation, @QueryParam("year") String year, @BeanParam PageQuery query) {
        Asking.years(name -> year);
        String asked = FinancialYear.read(year).map(FinancialYear::toString).orElse(null);
        Map<String, String> areas = organisations.areas();
        Map<String, Coverage> coverage = slices.coverage().stream().collect(Collectors.toMap(one -> one.organisation() + new FinancialYear(one.startYear()), one -> one));
        return query.of(returns.all().stream().filter(row -> (organisation == null || row.organisation().equals(organisation)) && (asked == null || row.year().equals(asked))).filter(row -> whatIf.keeps(areas.get(row.organisation())))
                .map(row -> Item.of(row, coverage.get(row.organisation() + row.year()))).toList(), table());
    }

    private Table<Item> table() {
        Names names = new Names(organisations::names);
        return Table.<Item>of("Expenditure returns").with("Organisation", item -> names.of(item.organisation())).with("Year", Item::year).with("Gross expenditure, £", item -> TableWords.money(item.grossPence()))
                .with("Phase", item -> item.phase().word()).with("Basis", item -> item.basis().word()).with("Estimated in part", item -> item.estimated() ? "yes" : "").with("Lines", Item::lines)
                .with("Has a theme, %", Item::themePercent).with("Has an area, %", Item::areaPercent).with("Note", Item::note).with("State", item -> TableWords.released(item.released()))
                .with("Synthetic", item -> TableWords.synthetic(item.synthetic()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response record(RecordReturn command) {
        return Sent.kept(returns.record(Sent.required(command)));
    }

    /** Shows all returns of an organisation to the partnership. */
    @POST
    @Path("releases")
    @Consumes(MediaType.APPLICATION_JSON)
    public void release(SentRelease sent) {
        returns.release(Sent.required(sent).organisation());
    }

    /** @param year as it is written, such as {@code 2009/10} */
    @GET
    @Path("{organisation}/{year: .+}")
    public ExpenditureReturnRow one(@PathParam("organisation") String organisation, @PathParam("year") String year) {
        return returns.find(organisation, year).orElseThrow(() -> new NotFound("return of " + organisation + " for " + year));
    }

    @PUT
    @Path("{organisation}/{year: .+}")
    @Consumes(MediaType.APPLICATION_JSON)
    public ExpenditureReturnRow correct(@PathParam("organisation") String organisation, @PathParam("year") String year, CorrectReturn command) {
        Sent.mustMatch(organisation + "/" + year, Sent.required(command).organisation() + "/" + command.year());
        return returns.correct(command);
    }
}
