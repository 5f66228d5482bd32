package uk.totalplace.board.ledger;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.totalplace.board.baseline.Baselines;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.area.AreaSum;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.search.Found;
import uk.totalplace.common.search.SearchText;

/**
 * The savings ledger, to be read. What a partner has not had validated yet is its own and that of those it names; everything else everybody sees.
 * Savings are entered, corrected and moved on at {@link SavingDesk}.
 */
@Stateless
@RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
public class SavingLines {
    private static final int LARGEST_PAGE = 5000;

    @Inject
    private SavingReads reads;
    @Inject
    private SavingSheets sheets;
    @Inject
    private ProposedLines proposed;
    @Inject
    private ThemeClaims themeClaims;
    @Inject
    private ClaimCheck claims;
    @Inject
    private Baselines baselines;
    @Inject
    private Accounts accounts;
    @Inject
    private Audit audit;

    /** @param size at most 5,000 */
    public List<SavingRow> page(SavingFilter filter, int first, int size) {
        return reads.page(accounts.current(), filter, first, Math.min(size, LARGEST_PAGE));
    }

    public long count(SavingFilter filter) {
        return reads.count(accounts.current(), filter);
    }

    /** How many there are in each area. */
    public List<AreaSum> byArea(SavingFilter filter) {
        return reads.byArea(accounts.current(), filter);
    }

    public Found<SavingRow> search(SearchText text, int first, int most) {
        return reads.search(accounts.current(), text, first, most);
    }

    /** Every saving with figures that is not out of the ledger, as far as the caller may see them: what sums are made of. */
    public List<LedgerLine> lines() {
        return reads.lines(accounts.current());
    }

    /** Whether one of these barriers, standing or not, holds up a saving that the caller may see. */
    public boolean isAnyHeldUpBy(Collection<String> barriers) {
        return reads.isAnyHeldUpBy(accounts.current(), barriers);
    }

    /** What was measured, in pence by the saving's reference, with measurements whose last day is that day or earlier; a saving that nobody measured is missing. */
    public Map<String, Long> measured(LocalDate day) {
        return reads.measured(accounts.current(), day);
    }

    /** Reads what every theme claims. It is asked once the application has started, when there is no caller; afterwards each theme tells when its claims change. */
    @PermitAll
    public void readClaims() {
        themeClaims.readAll();
    }

    /** How much of a baseline is claimed; the sum is over all savings, also those the caller may not see one by one. */
    public ClaimsOnBaseline claimsOn(String baseline) {
        return claims.claimed(baselines.sheet(baseline));
    }

    /** Empty when there is none of that reference, or none that the caller may see. */
    public Optional<SavingSheet> find(String ref) {
        return sheets.visible(ref).map(sheets::of);
    }

    /** @throws NotFound when there is none of that reference, or none that the caller may see */
    public SavingSheet sheet(String ref) {
        return sheets.of(sheets.existing(ref));
    }

    /** What happened to it, newest first. */
    public List<HistoryEntry> history(String ref) {
        SavingSheet sheet = sheet(ref);
        return Stream.concat(
                audit.historyOf(SavingDesk.subject(ref)).stream().filter(deed -> !deed.deed().equals(SavingDesk.STEPPED)).map(deed -> new HistoryEntry(UkTime.dayOf(deed.at()), deed.at(), deed.actor(), deed.deed() + " " + deed.words() + ".", null)),
                sheet.steps().stream().map(step -> new HistoryEntry(step.on(), step.recordedAt(), step.by(), step.words() + ".", step.note())))
                .sorted(Comparator.comparing(HistoryEntry::at).reversed()).toList();
    }

    /** The partners who bear the cost or gain in any saving of each proposal, by the proposal's reference: those who must agree. */
    public Map<String, Set<String>> concerned(Collection<String> proposals) {
        return proposed.concerned(proposals);
    }

    /** Who gains how much of each of the savings, by reference, the most first; one that nobody gains, or that the caller may not see, is missing. @param refs at most 5,000 */
    public Map<String, List<Portion>> beneficiaries(Collection<String> refs) {
        return reads.beneficiaries(accounts.current(), refs);
    }

    /** Those of the savings that the caller may see. @param refs at most 5,000 */
    public List<SavingRow> among(Collection<String> refs) {
        return reads.among(accounts.current(), refs);
    }
}
