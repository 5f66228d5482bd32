package uk.totalplace.common.cipher;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import uk.totalplace.common.audit.Audit;

/** Beginning and end of a change of keys, for the background. There is no caller: whether it may be was asked when it was asked for. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class KeyRotationSteps {
    @Inject
    private KeyRotationRepository repository;
    @Inject
    private Ciphers ciphers;
    @Inject
    private Audit audit;

    public List<String> underWay() {
        return repository.underWay();
    }

    /** The tables whose rows are carried over; those that only pass through are left to end by themselves. */
    public List<EncryptedTable> tables() {
        return repository.tables().stream().filter(table -> !table.isPassing()).toList();
    }

    public void begin(String module) {
        repository.find(module).ifPresent(KeyRotation::lookAgain);
    }

    private static String left(RotationRow row) {
        return row.left() == 0 ? "" : ", %d left that cannot be read: %s".formatted(row.left(), row.leftNamed());
    }

    public void end(String module) {
        repository.find(module).filter(rotation -> rotation.row().isUnderWay()).ifPresent(rotation -> {
            rotation.end();
            audit.recordAs(rotation.row().startedBy(), "keys:" + module, "changed keys", "%d rows carried over to the key %s%s".formatted(rotation.row().done(), ciphers.of(module).keyId(), left(rotation.row())));
        });
    }
}
