package uk.totalplace.margate.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import uk.totalplace.common.Violations;
import uk.totalplace.common.cipher.CannotDecrypt;
import uk.totalplace.common.cipher.ModuleCipher;

/** One look at a placement. The reason is a person's own words and may tell something, so it is encrypted too. */
@Entity
@Table(schema = "margate", name = "placement_look")
public class PlacementLook {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "placement_look")
    @SequenceGenerator(name = "placement_look", schema = "margate", sequenceName = "placement_look_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;
    @Column(name = "at", nullable = false)
    private LocalDateTime at;
    @Column(name = "actor", nullable = false, length = 100)
    private String actor;
    @Column(name = "placement_id", nullable = false)
    private long placement;
    @Column(name = "organisation_code", nullable = false, length = 40)
    private String organisation;
    @Column(name = "key_id", nullable = false, length = 60)
    private String keyId;
    @Column(name = "reason", nullable = false, length = 2000)
    private String reason;

    protected PlacementLook() {
    }

    PlacementLook(Placement placement, String actor) {
        this.placement = placement.id();
        this.organisation = placement.organisation();
        this.actor = actor;
        at = LocalDateTime.now(ZoneOffset.UTC);
    }

    /** @throws uk.totalplace.common.InvalidInput when no reason is given */
    static void refuseWithout(String reason) {
        new Violations()
                .unless(reason != null && reason.strip().length() >= SHORTEST, "reason", "Say in a few words why you need to see this placement.")
                .mayStayEmpty("reason", reason, LONGEST)
                .refuse();
    }

    /** It must have its number by now: the ciphertext is bound to that. */
    void because(String words, ModuleCipher cipher) {
        reason = cipher.encryptText(PlacementStore.LOOKS.place("reason", id), words.strip());
        keyId = cipher.keyId();
    }

    LookRow row(ModuleCipher cipher) {
        return new LookRow(at, actor, placement, organisation, reason(cipher));
    }

    private String reason(ModuleCipher cipher) {
        try {
            return cipher.decryptText(PlacementStore.LOOKS.place("reason", id), reason);
        } catch (CannotDecrypt unread) {
            return PlacementStore.unreadable(keyId);
        }
    }
}
