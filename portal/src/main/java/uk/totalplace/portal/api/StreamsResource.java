package uk.totalplace.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.search.SortBy;
import uk.totalplace.counting.slice.Slices;
import uk.totalplace.counting.stream.StreamFilter;
import uk.totalplace.counting.stream.StreamRow;
import uk.totalplace.counting.stream.StreamSort;
import uk.totalplace.counting.stream.StreamTotals;
import uk.totalplace.counting.stream.Streams;
import uk.totalplace.portal.counting.Asking;

/** Streams of money from fund to body, service and outcome, with the page's own filters; of the latest year where none is asked for. Amounts are in pence. */
@Path("expenditure-streams")
@Produces(MediaType.APPLICATION_JSON)
public class StreamsResource {
    @Inject
    private Streams streams;
    @Inject
    private Slices slices;
    @Inject
    private Organisations organisations;
    @Context
    private UriInfo uri;

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<StreamRow> all(@BeanParam PageQuery query) {
        StreamFilter filter = filter();
        SortBy<StreamSort> order = query.sortBy(StreamSort.class);
        return query.of(streams.totals(filter).streams(), (first, size) -> streams.page(filter, order, first, size), table());
    }

    /** What they come to, what of it goes to administration, and how many are small. */
    @GET
    @Path("totals")
    public StreamTotals totals() {
        return streams.totals(filter());
    }

    private StreamFilter filter() {
        return Asking.streams(uri.getQueryParameters()::getFirst, slices.latest().orElse(1900));
    }

    private Table<StreamRow> table() {
        Names names = new Names(organisations::names);
        return Table.<StreamRow>of("Streams of money").with("Year", StreamRow::year).with("Fund", StreamRow::fund).with("Body", row -> names.of(row.organisation())).with("Service", StreamRow::service).with("Outcome", StreamRow::outcome)
                .with("Amount, £", StreamRow::amount).with("Of it support services, £", StreamRow::administration).with("Synthetic", row -> TableWords.synthetic(row.synthetic()));
    }
}
