package uk.totalplace.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import uk.totalplace.common.Violations;
import uk.totalplace.common.record.Hits;
import uk.totalplace.common.record.RecordLink;
import uk.totalplace.common.search.Found;
import uk.totalplace.common.search.SearchText;
import uk.totalplace.portal.search.WholeSearch;

/** Search as you type: the best of every kind, or one kind page by page. */
@Path("search")
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {
    private static final int LONGEST = 200;
    private static final int MOST_OF_A_KIND = 100;

    @Inject
    private WholeSearch search;

    /** Of each kind how many match, counted up to 1,000; 1,001 stands for more. {@code total} is their sum. */
    public record Results(List<Hit> items, int page, int size, long total, List<KindCount> kinds) {
    }

    /** A record by what it is held by, with its title in pieces, the searched ones marked; {@code path} is inside the portal. */
    public record Hit(String ref, String kind, String word, String title, List<SearchText.Piece> pieces, String detail, String path) {
    }

    public record KindCount(String kind, String words, long total) {
    }

    @GET
    public Results search(@QueryParam("q") String q, @QueryParam("kind") String kind, @BeanParam PageQuery query) {
        new Violations().unless(q == null || q.length() <= LONGEST, "q", "Search for at most " + LONGEST + " characters.").refuse();
        SearchText text = SearchText.of(q);
        return kind == null || kind.isBlank() ? ofAll(text, query) : ofKind(kind, text, query);
    }

    private Results ofAll(SearchText text, PageQuery query) {
        List<Hits> all = search.all(text, query.size(MOST_OF_A_KIND));
        Page<Hit> page = query.of((first, size) -> {
            new Violations().unless(first == 0, "page", "Beyond the first page, name the kind to go on with.").refuse();
            return new Found<>(WholeSearch.spread(all, size).stream().map(link -> hit(link, text)).toList(), 0, false);
        });
        return results(page, all.stream().mapToLong(hits -> hits.found().total()).sum(), all);
    }

    private Results ofKind(String kind, SearchText text, PageQuery query) {
        Hits[] found = new Hits[1];
        Page<Hit> page = query.of((first, size) -> {
            found[0] = search.ofKind(kind, text, first, size);
            return found[0].found().map(link -> hit(link, text));
        });
        return results(page, page.total(), List.of(found[0]));
    }

    private static Results results(Page<Hit> page, long total, List<Hits> all) {
        return new Results(page.items(), page.page(), page.size(), total, all.stream().map(hits -> new KindCount(hits.kind(), hits.words(), hits.found().total())).toList());
    }

    private static Hit hit(RecordLink link, SearchText text) {
        return new Hit(link.ref().toString(), link.ref().kind(), link.word(), link.title(), text.marked(link.title()), link.detail(), link.path());
    }
}
