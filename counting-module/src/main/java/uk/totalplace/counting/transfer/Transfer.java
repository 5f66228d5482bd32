package uk.totalplace.counting.transfer;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import uk.totalplace.common.Violations;
import uk.totalplace.common.period.FinancialYear;

/** Money that one partner passes to another in a financial year. Each side says its own amount; neither speaks for the other. */
@Entity
@Table(schema = "counting", name = "transfer")
public class Transfer {
    @Id
    @Column(name = "ref", length = 20)
    private String ref;
    @Column(name = "payer_code", nullable = false, length = 40)
    private String payer;
    @Column(name = "receiver_code", nullable = false, length = 40)
    private String receiver;
    @Column(name = "start_year", nullable = false)
    private int startYear;
    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 30)
    private TransferKind kind;
    @Embedded
    @AttributeOverride(name = "pence", column = @Column(name = "payer_pence"))
    @AttributeOverride(name = "origin", column = @Column(name = "payer_origin", length = 10))
    @AttributeOverride(name = "run", column = @Column(name = "payer_run"))
    @AttributeOverride(name = "file", column = @Column(name = "payer_file", length = 200))
    @AttributeOverride(name = "line", column = @Column(name = "payer_line"))
    private Side payerSide;
    @Column(name = "payer_took_back", nullable = false)
    private boolean payerTookBack;
    @Embedded
    @AttributeOverride(name = "pence", column = @Column(name = "receiver_pence"))
    @AttributeOverride(name = "origin", column = @Column(name = "receiver_origin", length = 10))
    @AttributeOverride(name = "run", column = @Column(name = "receiver_run"))
    @AttributeOverride(name = "file", column = @Column(name = "receiver_file", length = 200))
    @AttributeOverride(name = "line", column = @Column(name = "receiver_line"))
    private Side receiverSide;
    @Column(name = "note", length = 500)
    private String note;
    @Column(name = "synthetic", nullable = false)
    private boolean synthetic;
    @Column(name = "released", nullable = false)
    private boolean released;
    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected Transfer() {
    }

    Transfer(String ref, TransferDetails said, FinancialYear year) {
        this.ref = ref;
        payer = said.payer();
        receiver = said.receiver();
        startYear = year.startYear();
        kind = said.kind();
        synthetic = said.synthetic();
        say(said.payerPence(), said.receiverPence(), said.note());
    }

    /** @throws uk.totalplace.common.InvalidInput when neither side says anything, or one says less than nothing */
    void say(Long paid, Long received, String words) {
        new Violations()
                .unless(paid != null || received != null, "payerPence", "Give what was paid, or what was received.")
                .unless(paid == null || paid >= 0, "payerPence", "What was paid is not below nothing.")
                .unless(received == null || received >= 0, "receiverPence", "What was received is not below nothing.")
                .mayStayEmpty("note", words, 500).refuse();
        payerTookBack = paid == null && (payerTookBack || Side.pence(payerSide) != null);
        payerSide = Side.of(payerSide, paid);
        receiverSide = Side.of(receiverSide, received);
        note = words == null || words.isBlank() ? null : words.strip();
    }

    void release() {
        released = true;
    }

    TransferRow row(Tolerance tolerance) {
        Long paid = Side.pence(payerSide);
        Long received = Side.pence(receiverSide);
        return new TransferRow(ref, new TransferDetails(payer, receiver, new FinancialYear(startYear).toString(), kind, paid, received, note, synthetic), tolerance.of(paid, received), Side.source(payerSide),
                Side.source(receiverSide), released, version);
    }

    int version() {
        return version;
    }
}
