package uk.totalplace.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Accounts.AccountRow;

/** Whom sign-in names stand for. Passwords and roles are the server registry's and not here. */
@Path("accounts")
@Produces(MediaType.APPLICATION_JSON)
public class AccountsResource {
    @Inject
    private Accounts accounts;

    @GET
    public Page<AccountRow> all(@BeanParam PageQuery query) {
        return query.of(accounts.all());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response enter(AccountRow row) {
        accounts.enter(Sent.required(row));
        return Sent.kept(row);
    }
}
