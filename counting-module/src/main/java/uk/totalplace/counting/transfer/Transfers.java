package uk.totalplace.counting.transfer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.NotYours;
import uk.totalplace.common.StaleVersion;
import uk.totalplace.common.Violations;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.audit.Changes;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.numbering.Numberings;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.parameter.Parameters;
import uk.totalplace.common.period.FinancialYear;
import uk.totalplace.common.search.SortBy;

/** The register of transfers between partners. Each partner says its own side; its two sides see a transfer at once, everybody once it is released. */
@Stateless
@RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
public class Transfers {
    static final String SERIES = "TRF";
    private static final int LARGEST_PAGE = 5000;

    @Inject
    private TransferRepository repository;
    @Inject
    private Numberings numberings;
    @Inject
    private Organisations organisations;
    @Inject
    private Parameters parameters;
    @Inject
    private Accounts accounts;
    @Inject
    private Audit audit;

    /** @param order null for the latest year first, in it the largest @param size at most 5,000 */
    public List<TransferRow> page(TransferFilter filter, SortBy<TransferSort> order, int first, int size) {
        return repository.page(filter, TransferSort.orderBy(order), accounts.current(), tolerance(), first, Math.min(size, LARGEST_PAGE));
    }

    public long count(TransferFilter filter) {
        return repository.count(filter, accounts.current(), tolerance());
    }

    /** @throws NotFound when there is none of that reference, or none that the caller may see */
    public TransferRow withRef(String ref) {
        return row(seen(ref));
    }

    /** Those of these references that the caller may see. */
    public List<TransferRow> withRefs(Collection<String> refs) {
        return repository.withRefs(refs, accounts.current(), tolerance());
    }

    /** @throws InvalidInput when a field does not hold what it must, or there is one of that kind already */
    @RolesAllowed({Role.PARTNER, Role.OFFICER})
    public TransferRow enter(EnterTransfer command) {
        TransferDetails said = command.details();
        Optional<FinancialYear> year = FinancialYear.read(said.year());
        new Violations()
                .unless(said.payer() != null && organisations.find(said.payer()).isPresent(), "payer", "Choose who pays.")
                .unless(said.receiver() != null && organisations.find(said.receiver()).isPresent(), "receiver", "Choose who receives.")
                .unless(said.payer() == null || !said.payer().equals(said.receiver()), "receiver", "Nobody passes money to itself.")
                .unless(year.isPresent(), "year", "Give the financial year, such as 2009/10.")
                .unless(said.kind() != null, "kind", "Say as what it passes.").refuse();
        mustSpeakFor(said, null, null, said.payerPence(), said.receiverPence());
        Transfer transfer = new Transfer(numberings.ref(SERIES, null), said, year.orElseThrow());
        repository.add(transfer, said, year.orElseThrow());
        TransferRow row = row(transfer);
        audit.record(subject(row.ref()), "entered", "%s to %s, %s".formatted(said.payer(), said.receiver(), said.year()));
        return row;
    }

    /**
     * @throws StaleVersion when somebody saved it since the caller opened it
     * @throws NotYours when the caller would speak for the other side
     */
    @RolesAllowed({Role.PARTNER, Role.OFFICER})
    public TransferRow correct(CorrectTransfer command) {
        Transfer transfer = seen(command.ref());
        TransferRow before = row(transfer);
        if (command.version() == null || command.version() != transfer.version()) {
            throw new StaleVersion("this transfer", before, command);
        }
        mustSpeakFor(before.details(), before.details().payerPence(), before.details().receiverPence(), command.payerPence(), command.receiverPence());
        transfer.say(command.payerPence(), command.receiverPence(), command.note());
        repository.keep(command);
        TransferRow now = row(transfer);
        recordChange(before, now);
        return now;
    }

    private void recordChange(TransferRow before, TransferRow now) {
        audit.changed(subject(now.ref()), Changes.between(before, now).in("Paid", row -> words(row.details().payerPence())).in("Received", row -> words(row.details().receiverPence()))
                .in("Note", row -> row.details().note()).list());
    }

    /** Shows it to the partnership. */
    @RolesAllowed({Role.PARTNER, Role.OFFICER})
    public TransferRow release(String ref) {
        Transfer transfer = seen(ref);
        if (!isKept(row(transfer))) {
            throw new NotYours("others");
        }
        transfer.release();
        audit.record(subject(ref), "released", "to the partnership");
        return row(transfer);
    }

    /** Shows the partnership all transfers of which an organisation says its side; gives how many that newly shows. */
    @RolesAllowed({Role.PARTNER, Role.OFFICER})
    public long releaseOf(String organisation) {
        accounts.current().mustKeepFor(organisation);
        List<String> refs = repository.unreleased(organisation);
        repository.release(organisation);
        audit.record("transfers of:" + organisation, "released", refs.size() + " transfers to the partnership: " + String.join(", ", refs));
        return refs.size();
    }

    /** How many transfers of which it says its side an organisation has not shown yet. */
    @RolesAllowed({Role.PARTNER, Role.OFFICER})
    public long unreleasedOf(String organisation) {
        accounts.current().mustKeepFor(organisation);
        return repository.unreleased(organisation).size();
    }

    /** Whether the caller speaks for one of its sides. */
    public boolean isKept(TransferRow row) {
        Caller caller = accounts.current();
        return caller.keepsFor(row.details().payer()) || caller.keepsFor(row.details().receiver());
    }

    private void mustSpeakFor(TransferDetails between, Long paidBefore, Long receivedBefore, Long paid, Long received) {
        Caller caller = accounts.current();
        if (!caller.keepsFor(between.payer()) && !caller.keepsFor(between.receiver())) {
            throw new NotYours(between.payer());
        }
        new Violations()
                .unless(caller.keepsFor(between.payer()) || Objects.equals(paidBefore, paid), "payerPence", "What was paid is the payer’s to say.")
                .unless(caller.keepsFor(between.receiver()) || Objects.equals(receivedBefore, received), "receiverPence", "What was received is the receiver’s to say.").refuse();
    }

    private Transfer seen(String ref) {
        Caller caller = accounts.current();
        return repository.find(ref).filter(found -> isSeenBy(caller, row(found))).orElseThrow(() -> new NotFound("transfer " + ref));
    }

    private static boolean isSeenBy(Caller caller, TransferRow row) {
        return caller.sees(row.details().payer(), row.released()) || caller.isOwn(row.details().receiver());
    }

    private TransferRow row(Transfer transfer) {
        return transfer.row(tolerance());
    }

    private Tolerance tolerance() {
        return Tolerance.by(parameters.on(Tolerance.SET, UkTime.today()));
    }

    private static String words(Long pence) {
        return pence == null ? null : Money.ofPence(pence).exactWords();
    }

    private static String subject(String ref) {
        return "transfer:" + ref;
    }
}
