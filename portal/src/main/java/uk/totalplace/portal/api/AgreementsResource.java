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
import uk.totalplace.common.agreement.AgreementRow;
import uk.totalplace.common.agreement.Agreements;
import uk.totalplace.common.agreement.Standing;
import uk.totalplace.common.agreement.WriteAgreement;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.portal.data.AgreementFilter;
import uk.totalplace.portal.data.AgreementNames;
import uk.totalplace.portal.frame.QueryText;

/** The data-sharing agreements; {@code standing} is as of today. */
@Path("data-sharing-agreements")
@Produces(MediaType.APPLICATION_JSON)
public class AgreementsResource {
    @Inject
    private Agreements agreements;
    @Inject
    private AgreementNames names;

    /** An agreement and whether it carries uploads today. */
    public record AgreementItem(String ref, String title, Standing standing, String purpose, String lawfulBasis, List<String> providers, List<String> recipients, List<String> dataSets, String frequency,
            String security, String retention, String impactAssessment, LocalDate signedOn, String signatories, LocalDate reviewOn, boolean synthetic, int version) {

        static AgreementItem of(AgreementRow row) {
            return new AgreementItem(row.ref(), row.title(), row.standingOn(UkTime.today()), row.purpose(), row.lawfulBasis(), row.providers(), row.recipients(), row.dataSets(), row.frequency(), row.security(),
                    row.retention(), row.impactAssessment(), row.signedOn(), row.signatories(), row.reviewOn(), row.synthetic(), row.version());
        }
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<AgreementItem> all(@QueryParam("text") String text, @QueryParam("standing") String standing, @BeanParam PageQuery query) {
        AgreementFilter filter = new AgreementFilter(text, QueryText.choice(standing, Standing.class));
        return query.of(agreements.all().stream().filter(row -> filter.keeps(row, names)).map(AgreementItem::of).toList(), table());
    }

    private Table<AgreementItem> table() {
        return Table.<AgreementItem>of("Data-sharing agreements").with("Agreement", AgreementItem::title).with("Reference", AgreementItem::ref).with("Purpose", AgreementItem::purpose)
                .with("Lawful basis", AgreementItem::lawfulBasis).with("Who gives the data", row -> names.organisations(row.providers())).with("Who receives it", row -> names.organisations(row.recipients()))
                .with("Data sets", row -> names.dataSets(row.dataSets())).with("How often", AgreementItem::frequency).with("Standing today", row -> row.standing().word()).with("Signed", AgreementItem::signedOn)
                .with("Review", AgreementItem::reviewOn).with("Synthetic", row -> TableWords.synthetic(row.synthetic()));
    }

    @GET
    @Path("{ref}")
    public AgreementItem one(@PathParam("ref") String ref) {
        return AgreementItem.of(agreements.withRef(ref));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response enter(WriteAgreement sent, @Context UriInfo here) {
        AgreementItem kept = AgreementItem.of(agreements.enter(Sent.required(sent)));
        return Response.created(here.getAbsolutePathBuilder().path(kept.ref()).build()).entity(kept).build();
    }

    @PUT
    @Path("{ref}")
    @Consumes(MediaType.APPLICATION_JSON)
    public AgreementItem amend(@PathParam("ref") String ref, WriteAgreement sent) {
        return Sent.orConflict(sent, () -> AgreementItem.of(agreements.amend(ref, Sent.required(sent))));
    }
}
