package uk.totalplace.common.record;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.account.Role;

/** Records of every kind that is plugged in, as far as the caller may see them. */
@Stateless
@RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
public class Records {
    private static final int MOST = 50;

    @Inject
    @Any
    private Instance<SearchSource> sources;

    /** A kind of record and what one is called. */
    public record Kind(String code, String word) {
    }

    public List<Kind> kinds() {
        return inOrder().map(source -> new Kind(source.kind(), source.word())).toList();
    }

    /** Empty when there is no such record, or it is not the caller's to see. */
    public Optional<RecordLink> find(RecordRef ref) {
        return inOrder().filter(source -> source.kind().equals(ref.kind())).findFirst().flatMap(source -> source.find(ref.code()));
    }

    /** @throws NotFound when there is no such record, or it is not the caller's to see */
    public RecordLink at(RecordRef ref) {
        return find(ref).orElseThrow(() -> new NotFound("record " + ref));
    }

    /** The organisation that keeps the record; empty where all who keep records keep it together. */
    public Optional<String> ownerOf(RecordRef ref) {
        return inOrder().filter(source -> source.kind().equals(ref.kind())).findFirst().flatMap(source -> source.ownerOf(ref.code()));
    }

    /** Whether somebody keeps the record: the programme office all, a partner its own and what is kept together. */
    public boolean isKeptBy(RecordRef ref, Caller caller) {
        return caller.isOfficer() || caller.has(Role.PARTNER) && ownerOf(ref).map(caller::keepsFor).orElse(true);
    }

    /** What matches in every kind, kinds by their names, the best of each first; nothing for a blank text. At most 50 of a kind. */
    public List<RecordLink> search(String text, int mostOfAKind) {
        return text == null || text.isBlank() ? List.of() : inOrder().flatMap(source -> source.search(text.strip(), Math.min(mostOfAKind, MOST)).stream()).toList();
    }

    private Stream<SearchSource> inOrder() {
        return sources.stream().map(SearchSource.class::cast).sorted(Comparator.comparing(SearchSource::word));
    }
}
