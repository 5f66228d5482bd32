package uk.totalplace.portal.demonstration;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import uk.totalplace.common.account.Role;

/** Made-up rows of restricted data sets, handed in by the caseworker, because nobody else may: not even the programme officer, who hands in the rest. */
@Stateless
@DeclareRoles(Role.CASEWORKER)
@RunAs(Role.CASEWORKER)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RestrictedRows {
    @Inject
    private DemonstrationFiles files;

    public void load(String dataSet, String organisation, String path) {
        files.awaitTaken(files.submit(dataSet, organisation, path));
    }
}
