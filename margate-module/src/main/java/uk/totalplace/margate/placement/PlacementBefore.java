package uk.totalplace.margate.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import uk.totalplace.common.cipher.ModuleCipher;
import uk.totalplace.common.database.BulkInsert;
import uk.totalplace.common.database.Database;

/** What placements said before an upload wrote, encrypted, so that the upload can be undone. */
@ApplicationScoped
public class PlacementBefore {
    private static final int PORTION = 500;
    private static final BulkInsert BEFORE = BulkInsert.into("margate.placement_before").column("run_id", "bigint").column("placement_id", "bigint").column("was_there", "boolean")
            .column("key_id", "varchar").column("content", "varchar").column("synthetic", "boolean").column("import_run", "bigint").column("import_line", "bigint");

    @Inject
    private Database database;

    /** One before-image; without content and provenance when the upload brought the placement. */
    record Image(long placement, String keyId, String content, Object[] provenance) {
        static Image ofNothing(Placement brought) {
            return new Image(brought.id(), null, null, new Object[3]);
        }

        static Image of(Placement placement, ModuleCipher cipher, long run) {
            String content = cipher.encryptText(PlacementStore.BEFORE.place("content", run, placement.id()), placement.details(cipher).text());
            return new Image(placement.id(), cipher.keyId(), content, placement.provenance());
        }

        /** What the digest for the audit is made of. */
        String words() {
            return placement + " " + content + " " + Arrays.toString(provenance) + "\n";
        }
    }

    void write(long run, List<Image> images) {
        List<Object[]> rows = images.stream().map(image -> new Object[] {run, image.placement(), image.content() != null, image.keyId(), image.content(),
                image.provenance()[0], image.provenance()[1], image.provenance()[2]}).toList();
        database.<Void>with(connection -> {
            BEFORE.write(connection, rows);
            return null;
        });
    }

    /** Puts the placements back that were there, and forgets the before-images. A ciphertext is bound to its place, so each is encrypted anew. */
    void putBack(long run, ModuleCipher cipher) {
        long after = 0;
        for (List<Long> portion = next(run, after); !portion.isEmpty(); portion = next(run, after)) {
            portion.forEach(placement -> putBack(run, placement, cipher));
            after = portion.get(portion.size() - 1);
        }
        database.update("delete from margate.placement_before where run_id = ?", run);
    }

    private List<Long> next(long run, long after) {
        return database.query(row -> row.getLong(1), "select placement_id from margate.placement_before where run_id = ? and was_there and placement_id > ? order by placement_id limit " + PORTION, run, after);
    }

    private void putBack(long run, long placement, ModuleCipher cipher) {
        String content = database.query(row -> row.getString(1), "select content from margate.placement_before where run_id = ? and placement_id = ?", run, placement).get(0);
        PlacementDetails details = PlacementDetails.of(cipher.decryptText(PlacementStore.BEFORE.place("content", run, placement), content));
        database.update("""
                update margate.placement set content = ?, ref_index = ?, key_id = ?, version = version + 1,
                synthetic = (select b.synthetic from margate.placement_before b where b.run_id = ? and b.placement_id = margate.placement.id),
                import_run = (select b.import_run from margate.placement_before b where b.run_id = ? and b.placement_id = margate.placement.id),
                import_line = (select b.import_line from margate.placement_before b where b.run_id = ? and b.placement_id = margate.placement.id)
                where id = ?""", cipher.encryptText(PlacementStore.PLACEMENTS.place("content", placement), details.text()), cipher.index(details.referenceInOneForm()), cipher.keyId(),
                run, run, run, placement);
    }
}
