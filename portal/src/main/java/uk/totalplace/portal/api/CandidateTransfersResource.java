package uk.totalplace.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Objects;
import java.util.stream.Collectors;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.counting.supplier.AcceptedYear;
import uk.totalplace.counting.supplier.CandidateTransfer;
import uk.totalplace.counting.supplier.CandidateTransfers;
import uk.totalplace.counting.supplier.DecideCandidate;
import uk.totalplace.portal.counting.Asking;

/** Payments to payees that may be partners, with how surely they are and what was decided. */
@Path("candidate-transfers")
@Produces(MediaType.APPLICATION_JSON)
public class CandidateTransfersResource {
    @Inject
    private CandidateTransfers candidates;
    @Inject
    private Organisations organisations;
    @Context
    private UriInfo uri;

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<CandidateTransfer> page(@BeanParam PageQuery query) {
        Names names = new Names(organisations::names);
        return query.of(candidates.all(Asking.suppliers(uri.getQueryParameters()::getFirst)), Table.<CandidateTransfer>of("Candidate transfers").with("Payer", row -> names.of(row.payer())).with("Payee", CandidateTransfer::payee)
                .with("May be", row -> names.of(row.partner())).with("Score", CandidateTransfer::score).with("Why", CandidateTransfer::reason).with("Payments", CandidateTransfer::lines).with("Net, £", CandidateTransfer::net)
                .with("First", CandidateTransfer::first).with("Last", CandidateTransfer::last).with("Decided", row -> row.decision().ruling().word()).with("By", row -> row.decision().by())
                .with("Transfers", row -> row.years().stream().map(AcceptedYear::transfer).filter(Objects::nonNull).collect(Collectors.joining(", "))).with("Synthetic", row -> TableWords.synthetic(row.synthetic())));
    }

    /** Accepted, it answers with what became of each year: the transfer, what the payments come to, and what the payer says. */
    @POST
    @Path("decisions")
    @Consumes(MediaType.APPLICATION_JSON)
    public CandidateTransfer decide(DecideCandidate sent) {
        return candidates.decide(Sent.required(sent));
    }
}
