package uk.totalplace.common.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.search.SortBy;

/** The log of deeds for those of the programme office who audit, and the check that nobody has touched it. It tells of every organisation, so nobody of a single one reads it. */
@Stateless
@RolesAllowed({Role.AUDITOR, Role.ADMIN})
public class AuditLog {
    private static final int A_SITTING = 1000;
    private static final int MOST_FINDINGS = 50;

    @Inject
    private AuditRepository repository;
    @Inject
    private AuditHead head;
    @Inject
    private AuditSealing sealing;
    @Inject
    private Accounts accounts;

    /** @param order null for the newest first */
    public List<AuditRow> page(String text, SortBy<AuditSort> order, int first, int size) {
        accounts.current().mustBeProgrammeOffice();
        return repository.page(text, order, first, size);
    }

    public long count(String text) {
        accounts.current().mustBeProgrammeOffice();
        return repository.count(text);
    }

    /** Reads the whole chain again: finds a changed entry, a missing one, a gap, and a tail cut off behind the stored head. */
    public AuditCheck check() {
        accounts.current().mustBeProgrammeOffice();
        sealing.sealNow();
        List<String> findings = new ArrayList<>();
        String chain = "";
        long number = 0;
        String chainAtHead = null;
        Optional<AuditHead.Head> stored = head.read();
        List<AuditRepository.Sealed> links = repository.sealsAfter(number, A_SITTING);
        while (!links.isEmpty() && findings.size() < MOST_FINDINGS) {
            for (AuditRepository.Sealed link : links) {
                AuditSeal seal = link.seal();
                inspect(link, number, chain, findings);
                chain = seal.chainHash();
                number = seal.number();
                if (stored.isPresent() && stored.get().count() == number) {
                    chainAtHead = chain;
                }
            }
            links = repository.sealsAfter(number, A_SITTING);
        }
        compareWithHead(number, chainAtHead, stored, findings);
        return new AuditCheck(number, List.copyOf(findings));
    }

    private static void inspect(AuditRepository.Sealed link, long before, String chain, List<String> findings) {
        AuditSeal seal = link.seal();
        AuditEntry entry = link.entry();
        if (seal.number() != before + 1) {
            findings.add("Seals %d to %d are missing.".formatted(before + 1, seal.number() - 1));
        }
        if (entry == null) {
            findings.add("Entry %d, sealed as number %d, is missing.".formatted(seal.entryId(), seal.number()));
        } else if (!entry.hashOfContent(link.changes()).equals(entry.contentHash())) {
            findings.add("Entry %d was changed after it was written.".formatted(entry.id()));
        } else if (!AuditSeal.link(chain, seal.number(), entry.contentHash()).equals(seal.chainHash())) {
            findings.add("The chain does not fit at number %d.".formatted(seal.number()));
        }
    }

    private static void compareWithHead(long count, String chainAtHead, Optional<AuditHead.Head> stored, List<String> findings) {
        if (stored.isEmpty()) {
            if (count > 0) {
                findings.add("The head kept outside the database is missing, so a cut tail could not be seen.");
            }
        } else if (!stored.get().genuine()) {
            findings.add("The head kept outside the database was not written with our key.");
        } else if (stored.get().count() > count) {
            findings.add("%d entries have been cut off the end: the head counts %d, the database %d.".formatted(stored.get().count() - count, stored.get().count(), count));
        } else if (!stored.get().chainHash().equals(chainAtHead)) {
            findings.add("The chain in the database ends otherwise than the head kept outside it.");
        }
    }
}
