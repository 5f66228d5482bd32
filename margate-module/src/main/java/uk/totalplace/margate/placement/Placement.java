package uk.totalplace.margate.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import uk.totalplace.common.cipher.CannotDecrypt;
import uk.totalplace.common.cipher.ModuleCipher;
import uk.totalplace.common.intake.RunContext;

/** One placement, as the authority that got the notice keeps it. All it says is encrypted; its number, which says nothing, is what it is called by elsewhere. */
@Entity
@Table(schema = "margate", name = "placement")
public class Placement {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "placement")
    @SequenceGenerator(name = "placement", schema = "margate", sequenceName = "placement_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;
    @Column(name = "organisation_code", nullable = false, length = 40)
    private String organisation;
    @Column(name = "ref_index", nullable = false, length = 64)
    private String index;
    @Column(name = "key_id", nullable = false, length = 60)
    private String keyId;
    @Column(name = "content", nullable = false, length = 8000)
    private String content;
    @Column(name = "synthetic", nullable = false)
    private boolean synthetic;
    @Column(name = "import_run", nullable = false)
    private long run;
    @Column(name = "import_line", nullable = false)
    private long line;
    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected Placement() {
    }

    Placement(String organisation) {
        this.organisation = organisation;
    }

    /** What an upload says of it. It must have its number by now: the ciphertext is bound to that. */
    void says(PlacementDetails details, ModuleCipher cipher, RunContext from, long onLine) {
        content = cipher.encryptText(PlacementStore.PLACEMENTS.place("content", id), details.text());
        index = cipher.index(details.referenceInOneForm());
        keyId = cipher.keyId();
        synthetic = from.synthetic();
        run = from.run();
        line = onLine;
    }

    PlacementDetails details(ModuleCipher cipher) {
        return PlacementDetails.of(cipher.decryptText(PlacementStore.PLACEMENTS.place("content", id), content));
    }

    boolean isReadable(ModuleCipher cipher) {
        try {
            details(cipher);
            return true;
        } catch (CannotDecrypt unread) {
            return false;
        }
    }

    PlacementRow row(ModuleCipher cipher) {
        try {
            PlacementDetails details = details(cipher);
            return new PlacementRow(id, organisation, details.reference(), details.kind(), details.start(), details.end(), synthetic, null);
        } catch (CannotDecrypt unread) {
            return new PlacementRow(id, organisation, null, null, null, null, synthetic, PlacementStore.unreadable(keyId));
        }
    }

    PlacementSheet sheet(ModuleCipher cipher) {
        PlacementDetails details = details(cipher);
        return new PlacementSheet(id, organisation, details.reference(), details.kind(), details.placingAuthority(), details.area(), details.start(), details.end(),
                details.noticeReceivedOn(), details.decidedOn(), synthetic);
    }

    Long id() {
        return id;
    }

    String organisation() {
        return organisation;
    }

    String index() {
        return index;
    }

    /** The values of the before-image that are not secret: whether it was made up, and whence it came. */
    Object[] provenance() {
        return new Object[] {synthetic, run, line};
    }
}
