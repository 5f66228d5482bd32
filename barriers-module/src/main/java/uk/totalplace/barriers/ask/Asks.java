package uk.totalplace.barriers.ask;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.totalplace.common.numbering.Numberings;
import uk.totalplace.barriers.register.Barriers;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.search.Found;
import uk.totalplace.common.search.SearchText;

/** The asks to government: everybody sees all of them, officers and leads enter them. */
@Stateless
@RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
public class Asks {
    private static final int LARGEST_PAGE = 500;

    @Inject
    private AskRepository repository;
    @Inject
    private Numberings numberings;
    @Inject
    private Barriers barriers;
    @Inject
    private Audit audit;

    /** Those that contain a text, null for all, by reference. @param size at most 500 */
    public List<AskRow> page(String text, int first, int size) {
        return repository.page(text, first, Math.min(size, LARGEST_PAGE)).stream().map(Ask::row).toList();
    }

    /** By text, reference and department. */
    public Found<AskRow> search(SearchText text, int first, int most) {
        return repository.search(text, first, most).map(Ask::row);
    }

    public long count(String text) {
        return repository.count(text);
    }

    /** The asks that would remove a barrier. */
    public List<AskRow> about(String barrier) {
        return repository.about(barrier, LARGEST_PAGE).stream().map(Ask::row).toList();
    }

    public Optional<AskRow> find(String ref) {
        return repository.find(ref).map(Ask::row);
    }

    /** @throws NotFound when no ask has the reference */
    public AskRow withRef(String ref) {
        return find(ref).orElseThrow(() -> new NotFound("ask " + ref));
    }

    /** @throws uk.totalplace.common.InvalidInput when a field does not hold what it must, or the reference is taken */
    @RolesAllowed({Role.OFFICER, Role.LEAD})
    public AskRow submit(SubmitAsk command) {
        Set<String> known = command.barriers().stream().filter(barrier -> barriers.find(barrier).isPresent()).collect(Collectors.toSet());
        String ref = numberings.ref("ASK", command.ref());
        Ask ask = new Ask(ref, command, known, LocalDate.now());
        repository.keepNew(ask, ref);
        audit.record("ask:" + ref, "submitted", command.text());
        return ask.row();
    }
}
