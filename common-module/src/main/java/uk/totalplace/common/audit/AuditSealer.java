package uk.totalplace.common.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Chains committed entries in order. One node at a time does it, under a lease held by {@link AuditSealing}. */
@Stateless
@PermitAll
public class AuditSealer {
    static final int A_SITTING = 500;

    @Inject
    private AuditRepository repository;

    /** Whether the chain in the database still holds all that was sealed when a head was written. */
    public boolean continues(long count, String chainHash) {
        return count == 0 || repository.chainHashAt(count).filter(chainHash::equals).isPresent();
    }

    /** Seals up to a sitting's worth of entries and gives the new end of the chain, null when there was nothing to seal. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public SealedUpTo seal() {
        AuditSeal last = repository.lastSeal();
        List<Object[]> waiting = repository.unsealed(last, A_SITTING);
        for (Object[] entry : waiting) {
            last = AuditSeal.after(last, (Long) entry[0], (String) entry[1]);
            repository.keep(last);
        }
        return waiting.isEmpty() ? null : new SealedUpTo(last.number(), last.chainHash());
    }
}
