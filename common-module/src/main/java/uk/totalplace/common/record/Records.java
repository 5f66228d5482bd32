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
import uk.totalplace.common.search.SearchText;

/** Records of every kind that is plugged in, as far as the caller may see them. */
@Stateless
@RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
public class Records {
    private static final int MOST = 100;

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
        return of(ref.kind()).flatMap(source -> source.find(ref.code()));
    }

    /** @throws NotFound when there is no such record, or it is not the caller's to see */
    public RecordLink at(RecordRef ref) {
        return find(ref).orElseThrow(() -> new NotFound("record " + ref));
    }

    /** Whether somebody who may see the record also keeps it, as its register says. */
    public boolean isKeptBy(RecordRef ref, Caller caller) {
        return of(ref.kind()).filter(source -> source.isKeptBy(ref.code(), caller)).isPresent();
    }

    /** What matches in every kind, kinds by their names, the best of each first; nothing for a blank text. At most 100 of a kind. */
    public List<RecordLink> search(String text, int mostOfAKind) {
        return search(SearchText.of(text), mostOfAKind).stream().flatMap(hits -> hits.links().stream()).toList();
    }

    /** The kinds in which something matches: first those where the text names a record by its reference, then by their names. At most 100 of a kind. */
    public List<Hits> search(SearchText text, int mostOfAKind) {
        return text.isEmpty() ? List.of() : inOrder().map(source -> hits(source, text, 0, mostOfAKind)).filter(hits -> hits.found().total() > 0)
                .sorted(Comparator.comparing(hits -> !hits.found().byReference())).toList();
    }

    /**
     * What matches in one kind.
     *
     * @param most at most 100
     * @throws NotFound when no kind is called so
     */
    public Hits search(String kind, SearchText text, int first, int most) {
        return of(kind).map(source -> hits(source, text, first, most)).orElseThrow(() -> new NotFound("kind of record " + kind));
    }

    private static Hits hits(SearchSource source, SearchText text, int first, int most) {
        return new Hits(source.kind(), source.words(), source.search(text, first, Math.min(most, MOST)));
    }

    private Optional<SearchSource> of(String kind) {
        return inOrder().filter(source -> source.kind().equals(kind)).findFirst();
    }

    private Stream<SearchSource> inOrder() {
        return sources.stream().map(SearchSource.class::cast).sorted(Comparator.comparing(SearchSource::word));
    }
}
