package uk.totalplace.portal.counting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.totalplace.common.money.Money;
import uk.totalplace.counting.supplier.CandidateTransfer;
import uk.totalplace.counting.supplier.CandidateTransfers;
import uk.totalplace.counting.supplier.Ruling;
import uk.totalplace.counting.supplier.SupplierFilter;
import uk.totalplace.portal.frame.Frame;
import uk.totalplace.portal.frame.Plural;

/** Payments to payees that are called as partners are, and whether they are those partners. */
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
        return Plural.of(getTotal(), "payee") + (getTotal() == 1 ? " is" : " are") + " called as a partner is, and got " + Money.ofPence(netPence).words() + ". Say of each whether it is that partner: what one partner passes to another must not be counted twice.";
    }

    public boolean mayDecide(CandidateTransfer one) {
        return frame.getCaller().keepsFor(one.payer());
    }

    public String accept(CandidateTransfer one) {
        return decide(one.code(), one.decision(), Ruling.ACCEPTED, candidates::decide, PAGE);
    }

    public String refuse(CandidateTransfer one) {
        return decide(one.code(), one.decision(), Ruling.REFUSED, candidates::decide, PAGE);
    }
}
