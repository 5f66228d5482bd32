package uk.totalplace.common.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Where boundaries write what was done, in the very transaction that does it. Open to every boundary of the application;
 * nothing outside reaches it.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Audit {
    @Inject
    private AuditRepository repository;
    @Resource
    private SessionContext session;

    /** The caller did something that has no before and after, such as adding or releasing. */
    public void record(String subject, String deed, String detail) {
        recordAs(session.getCallerPrincipal().getName(), subject, deed, detail);
    }

    /** The caller changed fields; changes that change nothing are left out, and nothing is written when none is left. */
    public void changed(String subject, List<Change> changes) {
        List<Change> real = changes.stream().filter(Change::isReal).toList();
        if (!real.isEmpty()) {
            repository.keep(new AuditEntry(session.getCallerPrincipal().getName(), subject, "changed", null, real));
        }
    }

    /** The caller had records of a kind, by their codes, pass from an organisation to whoever succeeded it: one entry each, for each has its history. */
    public void passed(String kind, List<String> codes, String predecessor, String successor) {
        codes.forEach(code -> record(kind + ":" + code, "passed", "from " + predecessor + " to " + successor));
    }

    /** For background work, which has no caller: the account on whose behalf it is done. */
    public void recordAs(String actor, String subject, String deed, String detail) {
        repository.keep(new AuditEntry(actor, subject, deed, shortened(detail), List.of()));
    }

    /** The deeds on one record, newest first; the boundary that asks has checked that its caller may see the record. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<AuditRow> historyOf(String subject) {
        return repository.historyOf(subject, 200);
    }

    private static String shortened(String detail) {
        return detail == null || detail.length() <= 4000 ? detail : detail.substring(0, 3999) + "…";
    }
}
