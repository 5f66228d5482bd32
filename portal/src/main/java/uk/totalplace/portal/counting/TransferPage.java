package uk.totalplace.portal.counting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.organisation.OrganisationRow;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.counting.transfer.CorrectTransfer;
import uk.totalplace.counting.transfer.EnterTransfer;
import uk.totalplace.counting.transfer.SideSource;
import uk.totalplace.counting.transfer.TransferDetails;
import uk.totalplace.counting.transfer.TransferKind;
import uk.totalplace.counting.transfer.TransferRow;
import uk.totalplace.counting.transfer.Transfers;
import uk.totalplace.portal.frame.FormField;
import uk.totalplace.portal.frame.RecordForm;
import uk.totalplace.portal.frame.SavedState;
import uk.totalplace.portal.frame.Typed;

/** One transfer with its two sides; who speaks for a side says it here. A partner sees a field for its own side only. */
@Named
@ViewScoped
public class TransferPage extends RecordForm {
    private static final long serialVersionUID = 1L;
    private static final Sayings SAYINGS = new Sayings("transfer", "Enter a transfer", "Transfer entered. Its two sides see it; others once it is released.", "Your side is saved.", "/counting/transfers.xhtml");
    private static final List<FormField> FIELDS = List.of(FormField.text("payerPence", "Paid, in pounds"), FormField.text("receiverPence", "Received, in pounds"), FormField.text("note", "Note"));

    @Inject
    private Transfers transfers;
    @Inject
    private Organisations organisations;
    @Inject
    private Accounts accounts;
    private transient TransferRow row;

    @Override
    protected Sayings sayings() {
        return SAYINGS;
    }

    @Override
    protected List<FormField> fields() {
        return FIELDS;
    }

    @Override
    protected SavedState saved(String code) {
        row = transfers.withRef(code);
        TransferDetails said = row.details();
        Map<String, Object> fields = new HashMap<>();
        fields.put("payerPence", said.payerPence() == null ? null : Typed.writtenPounds(said.payerPence()));
        fields.put("receiverPence", said.receiverPence() == null ? null : Typed.writtenPounds(said.receiverPence()));
        fields.put("note", said.note());
        String side = accounts.current().keepsFor(said.payer()) ? said.payer() : said.receiver();
        return new SavedState(row.version(), side, "%s from %s to %s, %s".formatted(said.kind().word(), name(said.payer()), name(said.receiver()), said.year()), fields);
    }

    @Override
    protected void add(Typed typed) {
        TransferDetails said = new TransferDetails(typed.text("payer"), typed.text("receiver"), typed.text("year"), typed.choice("kind", TransferKind.class), typed.pence("payerPence"), typed.pence("receiverPence"),
                typed.text("note"), false);
        typed.refuseUnreadable();
        transfers.enter(new EnterTransfer(said));
    }

    @Override
    protected void correct(String code, int version, Typed typed) {
        CorrectTransfer command = new CorrectTransfer(code, version, typed.pence("payerPence"), typed.pence("receiverPence"), typed.text("note"));
        typed.refuseUnreadable();
        transfers.correct(command);
    }

    /** The transfer as it stands; null on a fresh form. */
    public TransferRow getRow() {
        if (row == null && !isFresh()) {
            row = transfers.withRef(getCode());
        }
        return row;
    }

    /** Where the sides that say something said it; {@code run} is the upload's number for those who may open it, else null. */
    public record Source(String words, Long run) {
    }

    public List<Source> getSources() {
        if (isFresh()) {
            return List.of();
        }
        TransferDetails said = getRow().details();
        return Stream.of(source("What was paid: ", row.payerSource(), said.payer()), source("What was received: ", row.receiverSource(), said.receiver())).filter(Objects::nonNull).toList();
    }

    private Source source(String what, SideSource source, String side) {
        return source == null ? null : new Source(what + source.words(), accounts.current().keepsFor(side) ? source.run() : null);
    }

    /** Whether the person says what was paid. */
    public boolean isForPayer() {
        return isFresh() || accounts.current().keepsFor(getRow().details().payer());
    }

    /** Whether the person says what was received. */
    public boolean isForReceiver() {
        return isFresh() || accounts.current().keepsFor(getRow().details().receiver());
    }

    public boolean isReleasable() {
        return !isFresh() && !getRow().released() && transfers.isKept(getRow());
    }

    public String release() {
        return entry().enter("release", () -> transfers.release(getCode()), "The partnership sees it now.", SAYINGS.list());
    }

    public List<OrganisationRow> getOrganisations() {
        return organisations.all();
    }


    public TransferKind[] getKinds() {
        return TransferKind.values();
    }

    private String name(String code) {
        return organisations.names().getOrDefault(code, code);
    }
}
