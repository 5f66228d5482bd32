package uk.totalplace.common.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import uk.totalplace.common.cipher.EncryptedStore;
import uk.totalplace.common.cipher.EncryptedTable;

/** What the intake keeps encrypted of restricted data sets: the stored file, the lines refused, the headings with their first values, and the headings remembered. */
@ApplicationScoped
public class IntakeStore implements EncryptedStore {
    static final EncryptedTable PIECES = new EncryptedTable("common.import_piece", List.of("run_id", "ordinal"), List.of("content"), null, false, 4);
    static final EncryptedTable REFUSED = new EncryptedTable("common.import_refused", List.of("run_id", "line"), List.of("cells"), null, false, 200);
    static final EncryptedTable HEADINGS = new EncryptedTable("common.import_heading", List.of("run_id", "ordinal"), List.of("heading", "first_value"), null, false, 200);
    static final EncryptedTable MEMORY = new EncryptedTable("common.column_memory", List.of("organisation_code", "data_set", "heading"), List.of("encrypted_heading"), null, false, 200);

    @Override
    public List<EncryptedTable> tables() {
        return List.of(PIECES, REFUSED, HEADINGS, MEMORY);
    }
}
