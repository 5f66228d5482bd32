package uk.totalplace.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import uk.totalplace.common.account.AccountSort;
import uk.totalplace.common.account.Accounts.AccountRow;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.search.SortBy;

/** Whom sign-in names stand for. Passwords and roles are the server registry's and not here. */
@Path("accounts")
@Produces(MediaType.APPLICATION_JSON)
public class AccountsResource {
    @Inject
    private Accounts accounts;
    @Inject
    private Organisations organisations;

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<AccountRow> all(@QueryParam("text") String text, @BeanParam PageQuery query) {
        Names names = new Names(organisations::names);
        SortBy<AccountSort> order = query.sortBy(AccountSort.class);
        return query.of(accounts.count(text), (first, size) -> accounts.page(text, order, first, size), Table.<AccountRow>of("Accounts").with("Signs in as", AccountRow::name).with("Others read", AccountRow::displayName)
                .with("Organisation", row -> row.organisation() == null ? "Programme office" : names.of(row.organisation())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response enter(AccountRow row) {
        accounts.enter(Sent.required(row));
        return Sent.kept(row);
    }
}
