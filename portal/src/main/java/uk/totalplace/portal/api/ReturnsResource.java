package uk.totalplace.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.area.Regroup;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.returns.AttestReturn;
import uk.totalplace.common.returns.CallForReturns;
import uk.totalplace.common.returns.Completeness;
import uk.totalplace.common.returns.ReturnFilter;
import uk.totalplace.common.returns.ReturnRow;
import uk.totalplace.common.returns.ReturnSort;
import uk.totalplace.common.returns.ReturnState;
import uk.totalplace.common.returns.Returns;
import uk.totalplace.common.search.SortBy;

/** Returns that organisations are called for: what is due, what has come, and the word that stands behind it. */
@Path("returns")
@Produces(MediaType.APPLICATION_JSON)
public class ReturnsResource {
    private static final Table<Completeness> COMPLETENESS = Table.<Completeness>of("Completeness of returns").with("Call", Completeness::title).with("Period", Completeness::period).with("Due", Completeness::dueOn)
            .with("Asked", Completeness::asked).with("Missing", Completeness::missing).with("Received, not attested", Completeness::received).with("Attested", Completeness::attested)
            .with("Nothing to return", Completeness::nothing).with("Settled, %", Completeness::percent);

    @Inject
    private Returns returns;
    @Inject
    private Organisations organisations;

    /** A step of a return; which fields it needs depends on the step. */
    public record SentStep(Step step, int version, String position, String note, String reason) {
    }

    /** What can be done with a return. */
    public enum Step {
        ATTEST, NOTHING, REOPEN
    }

    /** The number of a call that was made. */
    public record CallMade(long call) {
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<ReturnRow> all(@QueryParam("organisation") String organisation, @QueryParam("dataset") String dataSet, @QueryParam("call") Long call, @QueryParam("state") String state,
            @QueryParam("geography") String geography, @QueryParam("group") String group, @BeanParam PageQuery query) {
        ReturnFilter filter = new ReturnFilter(organisation, dataSet, call, state(state), Regroup.of(geography, group));
        SortBy<ReturnSort> order = query.sortBy(ReturnSort.class);
        return query.of(returns.count(filter), (first, size) -> returns.page(filter, order, first, size), table(query.day()));
    }

    private Table<ReturnRow> table(LocalDate day) {
        Names names = new Names(organisations::names);
        return Table.<ReturnRow>of("Returns due").with("Return", ReturnRow::title).with("Period", ReturnRow::period).with("Organisation", row -> names.of(row.organisation())).with("Due", ReturnRow::dueOn)
                .with("State", row -> row.isOverdue(day) ? "Overdue" : row.state().word()).with("File", ReturnRow::fileName).with("Lines", ReturnRow::lines).with("Amount, £", row -> TableWords.money(row.amountPence()))
                .with("Attested by", ReturnRow::saidBy).with("As", ReturnRow::saidAs).with("Attested at, UK time", row -> UkTime.of(row.saidAt())).with("Note", ReturnRow::note);
    }

    @GET
    @Path("completeness")
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<Completeness> completeness(@BeanParam PageQuery query) {
        return query.of(returns.completeness(), COMPLETENESS);
    }

    @GET
    @Path("{id:\\d{1,18}}")
    public ReturnRow one(@PathParam("id") long id) {
        return returns.row(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response call(CallForReturns command) {
        return Sent.kept(new CallMade(returns.call(Sent.required(command))));
    }

    @POST
    @Path("{id:\\d{1,18}}/transitions")
    @Consumes(MediaType.APPLICATION_JSON)
    public ReturnRow step(@PathParam("id") long id, SentStep sent) {
        if (Sent.required(sent).step() == null) {
            throw new InvalidInput("step", "Say the step: ATTEST, NOTHING or REOPEN.");
        }
        AttestReturn said = new AttestReturn(id, sent.version(), sent.position(), sent.note());
        return Sent.orConflict(sent, () -> switch (sent.step()) {
            case ATTEST -> returns.attest(said);
            case NOTHING -> returns.nothing(said);
            case REOPEN -> returns.reopen(id, sent.version(), sent.reason());
        });
    }

    private static ReturnState state(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return Arrays.stream(ReturnState.values()).filter(state -> state.name().equals(text.strip().toUpperCase(Locale.ROOT))).findFirst().orElseThrow(() -> new InvalidInput("state",
                "A return is " + Arrays.stream(ReturnState.values()).map(Enum::name).collect(Collectors.joining(", ")) + ", not “" + text + "”."));
    }
}
