package uk.totalplace.margate.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import uk.totalplace.common.cipher.EncryptedStore;
import uk.totalplace.common.cipher.EncryptedTable;

/** What the register keeps encrypted. Staged lines keep their key: they are gone when their run ends. */
@ApplicationScoped
public class PlacementStore implements EncryptedStore {
    static final EncryptedTable PLACEMENTS = new EncryptedTable("margate.placement", List.of("id"), List.of("content"),
            new EncryptedTable.BlindIndex("ref_index", content -> PlacementDetails.of(content).referenceInOneForm()), false, 200);
    static final EncryptedTable BEFORE = new EncryptedTable("margate.placement_before", List.of("run_id", "placement_id"), List.of("content"), null, false, 200);
    static final EncryptedTable LOOKS = new EncryptedTable("margate.placement_look", List.of("id"), List.of("reason"), null, false, 200);
    static final EncryptedTable STAGING = new EncryptedTable("margate.placement_staging", List.of("run_id", "line"), List.of("content"), null, true, 200);

    /** What stands in place of a value that cannot be read, so that one damaged row does not hide the others. */
    static String unreadable(String keyId) {
        return "It cannot be read: its key %s is missing or the row is damaged. Tell IT.".formatted(keyId);
    }

    @Override
    public List<EncryptedTable> tables() {
        return List.of(PLACEMENTS, BEFORE, LOOKS, STAGING);
    }
}
