package uk.totalplace.system.inside;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Callable;

/** Calls boundaries as the auditor, who reads the log, in the caller's transaction where there is one. */
@Stateless
@PermitAll
@DeclareRoles("auditor")
@RunAs("auditor")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AsAuditor {
    public <T> T call(Callable<T> work) throws Exception {
        return work.call();
    }
}
