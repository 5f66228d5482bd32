package uk.totalplace.board.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.totalplace.board.consent.Consents;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.StaleVersion;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.organisation.Organisations;

/** Single savings as their caller may see them, and the sheets in which they are shown. */
@Dependent
class SavingSheets {
    @Inject
    private SavingRepository repository;
    @Inject
    private SavingReads reads;
    @Inject
    private ProposedLines proposals;
    @Inject
    private Consents consents;
    @Inject
    private Organisations organisations;
    @Inject
    private Accounts accounts;

    Optional<SavingLine> visible(String ref) {
        return ref != null && reads.isVisible(accounts.current(), ref) ? repository.find(ref) : Optional.empty();
    }

    /** @throws NotFound when there is none of that reference, or none that the caller may see */
    SavingLine existing(String ref) {
        return visible(ref).orElseThrow(() -> new NotFound("saving " + ref));
    }

    SavingSheet of(SavingLine line) {
        return line.sheet(accounts::displayName, accounts.current(), accord(line));
    }

    Accord accord(SavingLine line) {
        String proposal = proposals.of(line.ref());
        Rivals rivals = line.status().isOut() ? Rivals.NONE : rivals(line.details(), line.ref());
        return proposal == null ? new Accord(rivals, null, false, List.of()) : new Accord(rivals, proposal, proposals.isAssessed(proposal), lacking(proposal));
    }

    /** @param ref null for one that is new */
    Rivals rivals(SavingDetails said, String ref) {
        List<String> all = said.subject() == null ? List.of() : repository.rivals(said, ref);
        List<String> seen = reads.among(accounts.current(), all).stream().map(SavingRow::ref).toList();
        return new Rivals(seen, seen.size() < all.size());
    }

    private List<String> lacking(String proposal) {
        Set<String> concerned = proposals.concerned(List.of(proposal)).getOrDefault(proposal, Set.of());
        return consents.lacking(proposal, concerned).stream().map(code -> organisations.names().getOrDefault(code, code)).sorted().toList();
    }

    /** @throws StaleVersion when it is not the version that stands; it carries the {@link SavingSheet} as it does */
    void refuseStale(SavingLine line, int version) {
        if (version != line.version()) {
            throw new StaleVersion("this saving", of(line));
        }
    }

    /** Keeps what was done to it. */
    SavingSheet kept(SavingLine line) {
        try {
            repository.keep(line);
        } catch (OptimisticLockException savedThisMoment) {
            throw new StaleVersion("this saving", null);
        }
        return of(line);
    }
}
