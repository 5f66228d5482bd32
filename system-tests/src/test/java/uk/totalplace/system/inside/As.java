package uk.totalplace.system.inside;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Callable;

/** Calls boundaries as one of the demonstration accounts, in the caller's transaction where there is one. */
public class As {

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public <T> T call(Callable<T> work) throws Exception {
        return work.call();
    }

    /** As the programme officer. */
    @Stateless
    @PermitAll
    @DeclareRoles("officer")
    @RunAs("officer")
    public static class Officer extends As {
    }

    /** As a reader, who keeps nothing. */
    @Stateless
    @PermitAll
    @DeclareRoles("reader")
    @RunAs("reader")
    public static class Reader extends As {
    }

    /** As the auditor, who reads the log. */
    @Stateless
    @PermitAll
    @DeclareRoles("auditor")
    @RunAs("auditor")
    public static class Auditor extends As {
    }
}
