package uk.totalplace.board.deduction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Something that comes off a saving before it arrives. */
@Entity
@Table(schema = "board", name = "deduction")
public class Deduction {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "deduction")
    @SequenceGenerator(name = "deduction", schema = "board", sequenceName = "deduction_seq", allocationSize = 1)
    @Column(name = "id")
    private Long id;
    @Column(name = "saving_ref", nullable = false, length = 20)
    private String saving;
    @Column(name = "title", nullable = false, length = 200)
    private String title;
    @Column(name = "low_pence", nullable = false)
    private long lowPence;
    @Column(name = "high_pence", nullable = false)
    private long highPence;
    @Column(name = "source", nullable = false, length = 300)
    private String source;
    @Column(name = "synthetic", nullable = false)
    private boolean synthetic;
    @Column(name = "account", nullable = false, length = 100)
    private String account;
    @Column(name = "recorded_at", nullable = false)
    private LocalDateTime recordedAt;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected Deduction() {
    }

    Deduction(String saving, DeductionDetails said, String account) {
        this.saving = saving;
        say(said);
        this.account = account;
        recordedAt = LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
    }

    final void say(DeductionDetails said) {
        title = said.title().strip();
        lowPence = said.lowPence();
        highPence = said.highPence();
        source = said.source().strip();
        synthetic = said.synthetic();
    }

    DeductionRow row() {
        return new DeductionRow(id, saving, title, lowPence, highPence, source, synthetic, version);
    }
}
