package uk.totalplace.portal.counting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.totalplace.common.money.Money;
import uk.totalplace.counting.supplier.AcceptedYear;
import uk.totalplace.counting.supplier.CandidateTransfer;
import uk.totalplace.counting.supplier.CandidateTransfers;
import uk.totalplace.counting.supplier.DecideCandidate;
import uk.totalplace.counting.supplier.Ruling;
import uk.totalplace.counting.supplier.SupplierFilter;
import uk.totalplace.counting.transfer.TransferKind;
import uk.totalplace.portal.frame.Frame;
import uk.totalplace.portal.frame.Plural;
import uk.totalplace.portal.frame.QueryText;

/** Payments to payees that are called as partners are, whether they are those partners, and as what the money passes. */
@Named
@ViewScoped
public class CandidateTransfersPage extends SupplierList<CandidateTransfer> {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/counting/candidate-transfers.xhtml";

    @Inject
    private CandidateTransfers candidates;
    @Inject
    private Frame frame;
    private transient List<CandidateTransfer> all;
    private long netPence;
    private final HashMap<String, String> chosen = new HashMap<>();

    @Override
    protected long count(SupplierFilter asked) {
        all = candidates.all(asked);
        netPence = all.stream().mapToLong(CandidateTransfer::netPence).sum();
        return all.size();
    }

    @Override
    protected List<CandidateTransfer> page(SupplierFilter asked, int from, int size) {
        return all.subList(from, Math.min(all.size(), from + size));
    }

    public String getSentence() {
        return Plural.of(getTotal(), "payee") + (getTotal() == 1 ? " is" : " are") + " called as a partner is, and got " + Money.ofPence(netPence).words() + ". Say of each whether it is that partner,"
                + " and as what the money passes: it is then entered as a transfer, so that it is not counted twice.";
    }

    public boolean mayDecide(CandidateTransfer one) {
        return frame.getCaller().keepsFor(one.payer());
    }

    /** As what money can pass. */
    public TransferKind[] getKinds() {
        return TransferKind.values();
    }

    /** What is chosen beside each proposal, by its code; nothing at first. */
    public Map<String, String> getChosen() {
        return chosen;
    }

    public String accept(CandidateTransfer one) {
        return decide(() -> told(candidates.decide(new DecideCandidate(one.code(), Ruling.ACCEPTED, QueryText.choice(chosen.get(one.code()), TransferKind.class), null, one.decision().version()))), PAGE);
    }

    public String refuse(CandidateTransfer one) {
        return decide(() -> {
            List<AcceptedYear> own = candidates.decide(new DecideCandidate(one.code(), Ruling.REFUSED, null, null, one.decision().version())).years();
            return Ruling.REFUSED.word() + "." + (one.years().isEmpty() ? "" : own.isEmpty() ? " What these payments said is taken off the transfers again." : " What the payer has said itself stays: %s. Correct it on the page of the transfer if it is wrong.".formatted(
                    own.stream().map(AcceptedYear::transfer).distinct().collect(Collectors.joining(", "))));
        }, PAGE);
    }

    private static String told(CandidateTransfer accepted) {
        return Ruling.ACCEPTED.word() + ". " + accepted.years().stream().map(year -> "%s: %s%s.".formatted(year.year(), year.transfer() == null ? "no transfer" : year.transfer(), year.words().isEmpty()
                ? " says that " + Money.ofPence(year.netPence()).exactWords() + " was paid" : "; " + year.words())).collect(Collectors.joining(" "));
    }
}
