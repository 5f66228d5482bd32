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
import uk.totalplace.common.NotFound;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.counting.expenditure.CorrectReturn;
import uk.totalplace.counting.expenditure.ExpenditureReturnRow;
import uk.totalplace.counting.expenditure.ExpenditureReturns;
import uk.totalplace.counting.expenditure.RecordReturn;
import uk.totalplace.portal.geography.WhatIf;

/** The expenditure returns that the caller may see, of the group of a what-if geography where one is asked for. */
@Path("expenditure-returns")
@Produces(MediaType.APPLICATION_JSON)
public class ExpenditureReturnsResource {
    @Inject
    private ExpenditureReturns returns;
    @Inject
    private Organisations organisations;
    @Inject
    private WhatIf whatIf;

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<ExpenditureReturnRow> all(@QueryParam("organisation") String organisation, @BeanParam PageQuery query) {
        Map<String, String> areas = organisations.areas();
        return query.of(returns.all().stream().filter(row -> organisation == null || row.organisation().equals(organisation)).filter(row -> whatIf.keeps(areas.get(row.organisation()))).toList(), table());
    }

    private Table<ExpenditureReturnRow> table() {
        Names names = new Names(organisations::names);
        return Table.<ExpenditureReturnRow>of("Expenditure returns").with("Organisation", row -> names.of(row.organisation())).with("Year", ExpenditureReturnRow::year)
                .with("Gross expenditure, £", ExpenditureReturnRow::gross).with("Note", ExpenditureReturnRow::note).with("State", row -> TableWords.released(row.released()))
                .with("Synthetic", row -> TableWords.synthetic(row.synthetic()));
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
