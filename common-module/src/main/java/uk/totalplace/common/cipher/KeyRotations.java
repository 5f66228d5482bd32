package uk.totalplace.common.cipher;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.audit.Audit;

/** The keys of restricted data as IT sees them: which are in use, and the change to a new one. Nobody sees a key or a value here. */
@Stateless
@RolesAllowed(Role.ADMIN)
public class KeyRotations {
    @Inject
    private KeyRotationRepository repository;
    @Inject
    private Ciphers ciphers;
    @Inject
    private Accounts accounts;
    @Inject
    private Audit audit;

    /** Every key of every module that keeps restricted data: those configured, the newest first, then those that rows need and the server lacks. */
    public List<KeyUse> keys() {
        SortedMap<String, Long> rows = repository.rowsByKey();
        List<KeyUse> all = new ArrayList<>();
        for (String module : modules(rows)) {
            List<String> configured = ciphers.keyIds(module);
            for (String id : configured) {
                all.add(KeyUse.of(id, id.equals(configured.get(0)) ? KeyUse.Standing.WRITES : KeyUse.Standing.READS, rows.getOrDefault(id, 0L)));
            }
            rows.forEach((id, count) -> {
                if (id.startsWith(module + "/") && !configured.contains(id)) {
                    all.add(KeyUse.of(id, KeyUse.Standing.MISSING, count));
                }
            });
        }
        return all;
    }

    public Optional<RotationRow> lastOf(String module) {
        return repository.find(module).map(KeyRotation::row);
    }

    /**
     * Has everything of a module carried over to the newest key, in the background. While it is under way, asking again changes nothing.
     *
     * @throws InvalidInput when the module keeps no restricted data
     * @throws NoKey        when no key is configured
     */
    public RotationRow start(String module) {
        if (!modules(repository.rowsByKey()).contains(module)) {
            throw new InvalidInput("module", "“" + module + "” keeps no restricted data.");
        }
        String key = ciphers.of(module).keyId();
        String by = accounts.current().name();
        KeyRotation rotation = repository.find(module).orElse(null);
        if (rotation == null) {
            rotation = new KeyRotation(module, by);
            repository.keep(rotation);
        } else {
            rotation.begin(by);
        }
        audit.record("keys:" + module, "asked for a change of keys", "everything to be carried over to the key " + key);
        return rotation.row();
    }

    private static SortedSet<String> modules(SortedMap<String, Long> rows) {
        return rows.keySet().stream().map(id -> id.substring(0, id.indexOf('/'))).collect(Collectors.toCollection(TreeSet::new));
    }
}
