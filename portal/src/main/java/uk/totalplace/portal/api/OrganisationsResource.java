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
import java.util.Objects;
import uk.totalplace.common.area.Areas;
import uk.totalplace.common.organisation.OrganisationKind;
import uk.totalplace.common.organisation.OrganisationRow;
import uk.totalplace.common.organisation.OrganisationSheet;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.organisation.RegisterOrganisation;
import uk.totalplace.common.organisation.SuccessionRow;
import uk.totalplace.common.organisation.Successions;
import uk.totalplace.portal.data.OrganisationFilter;
import uk.totalplace.portal.geography.WhatIf;

/** The public bodies of the partnership. */
@Path("organisations")
@Produces(MediaType.APPLICATION_JSON)
public class OrganisationsResource {
    @Inject
    private Organisations organisations;
    @Inject
    private Successions successions;
    @Inject
    private Areas areas;
    @Inject
    private WhatIf whatIf;

    /** An organisation as the contract has it; its life is open where it is null. */
    public record OrganisationItem(String code, String name, OrganisationKind kind, String area, List<String> aliases, LocalDate validFrom, LocalDate validTo,
            List<SuccessionRow> successors, String source, int version) {

        static OrganisationItem of(OrganisationRow row) {
            return new OrganisationItem(row.code(), row.name(), row.kind(), row.area(), row.aliases(), row.validFrom(), row.validTo(), row.successors(), row.source(), row.version());
        }
    }

    /** @param standing {@code yes} for those only that stand on the day the list is of */
    @GET
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<OrganisationItem> all(@QueryParam("text") String text, @QueryParam("standing") String standing, @BeanParam PageQuery query) {
        OrganisationFilter filter = new OrganisationFilter(text, "yes".equals(standing) ? query.day() : null);
        List<OrganisationRow> rows = organisations.all().stream().filter(filter::keeps).filter(row -> whatIf.keeps(row.area())).toList();
        return query.of(rows, table(rows, query.day())).map(OrganisationItem::of);
    }

    private Table<OrganisationRow> table(List<OrganisationRow> rows, LocalDate day) {
        Names names = new Names(organisations::names);
        Names areaNames = new Names(() -> areas.names(rows.stream().map(OrganisationRow::area).filter(Objects::nonNull).distinct().toList()));
        return Table.<OrganisationRow>of("Organisations").with("Organisation", OrganisationRow::name).with("Code", OrganisationRow::code).with("Also called", OrganisationRow::aliases)
                .with("Kind", row -> row.kind().word()).with("Area", row -> areaNames.of(row.area())).with("State on " + day, row -> row.standsOn(day) ? "Stands" : "Does not stand").with("First day", OrganisationRow::validFrom)
                .with("Last day", OrganisationRow::validTo).with("Successors", row -> row.successors().stream().map(heir -> words(heir, names)).toList()).with("Source", OrganisationRow::source);
    }

    private static String words(SuccessionRow heir, Names names) {
        return "%s %s%%%s".formatted(names.of(heir.successor()), heir.sharePercent().stripTrailingZeros().toPlainString(), heir.verified() ? "" : " (to be verified)");
    }

    @GET
    @Path("{code}")
    public OrganisationItem one(@PathParam("code") String code) {
        return OrganisationItem.of(organisations.withCode(code));
    }

    /** With its names before, whom it succeeded, how it was succeeded, and what is held of it. */
    @GET
    @Path("{code}/sheet")
    public OrganisationSheet sheet(@PathParam("code") String code) {
        return successions.sheet(code);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response register(RegisterOrganisation command, @Context UriInfo here) {
        OrganisationItem kept = OrganisationItem.of(organisations.register(Sent.required(command)));
        return Response.created(here.getAbsolutePathBuilder().path(kept.code()).build()).entity(kept).build();
    }

    @PUT
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    public OrganisationItem correct(@PathParam("code") String code, RegisterOrganisation command) {
        Sent.mustMatch(code, Sent.required(command).code());
        return OrganisationItem.of(organisations.correct(command));
    }
}
