package uk.totalplace.portal.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.record.Hits;
import uk.totalplace.common.search.Found;
import uk.totalplace.common.search.SearchText;

/** What was found: the best of every kind, or one kind page by page. All of it stands in the address. */
@Named
@RequestScoped
public class SearchPage {
    private static final int OF_EACH_KIND = 5;
    private static final int A_PAGE = 25;
    private static final int LONGEST = 200;

    @Inject
    private WholeSearch search;
    @Inject
    private HttpServletRequest request;
    private SearchText text;
    private String kind;
    private int first;
    private List<Hits> all;

    @PostConstruct
    void look() {
        String typed = request.getParameter("q") == null ? "" : request.getParameter("q").strip();
        text = SearchText.of(typed.substring(0, Math.min(typed.length(), LONGEST)));
        kind = request.getParameter("kind") == null ? "" : request.getParameter("kind").strip();
        String from = request.getParameter("first");
        first = from != null && from.matches("\\d{1,4}") ? Math.min(Integer.parseInt(from), Found.MOST - 1) / A_PAGE * A_PAGE : 0;
        all = kind.isEmpty() ? search.all(text, OF_EACH_KIND) : List.of(ofKind());
    }

    private Hits ofKind() {
        try {
            Hits hits = search.ofKind(kind, text, first, A_PAGE);
            if (!hits.links().isEmpty() || hits.found().total() == 0) {
                return hits;
            }
            first = (int) (Math.min(hits.found().total(), Found.MOST) - 1) / A_PAGE * A_PAGE;
            return search.ofKind(kind, text, first, A_PAGE);
        } catch (NotFound noSuchKind) {
            return new Hits(kind, "Records", Found.none());
        }
    }

    public String getTyped() {
        return text.typed();
    }

    public boolean isAsked() {
        return !text.isEmpty();
    }

    public boolean isOfOneKind() {
        return !kind.isEmpty();
    }

    public List<Hits> getKinds() {
        return all.stream().filter(hits -> !hits.links().isEmpty()).toList();
    }

    public int getFirst() {
        return first;
    }

    public int getSize() {
        return A_PAGE;
    }

    /** How many pages can be turned over: what is counted, and no more. */
    public long getReachable() {
        return all.isEmpty() ? 0 : Math.min(all.get(0).found().total(), Found.MOST);
    }

    public boolean isCutOff() {
        return isOfOneKind() && !all.isEmpty() && all.get(0).found().isMore();
    }

    public List<SearchText.Piece> pieces(String title) {
        return text.marked(title);
    }

    public boolean isMoreThanShown(Hits hits) {
        return hits.found().total() > hits.links().size();
    }

    public String count(Hits hits) {
        return hits.found().isMore() ? "more than " + String.format(Locale.UK, "%,d", Found.MOST) : String.format(Locale.UK, "%,d", hits.found().total());
    }

    /** The query of this view without its page. */
    public String getQuery() {
        return query(kind);
    }

    public String query(String ofKind) {
        return "q=" + URLEncoder.encode(text.typed(), StandardCharsets.UTF_8) + (ofKind.isEmpty() ? "" : "&kind=" + URLEncoder.encode(ofKind, StandardCharsets.UTF_8));
    }

    public String getSentence() {
        if (text.isEmpty()) {
            return "One field finds records, figures and pages. You find what you may open.";
        }
        if (getKinds().isEmpty()) {
            return "Nothing that you may open matches “" + text.typed() + "”.";
        }
        List<String> counts = getKinds().stream().map(this::words).toList();
        String allButLast = String.join(", ", counts.subList(0, counts.size() - 1));
        return "“" + text.typed() + "” is found in " + allButLast + (allButLast.isEmpty() ? "" : " and ") + counts.get(counts.size() - 1) + ".";
    }

    private String words(Hits hits) {
        return count(hits) + " " + (hits.found().total() == 1 && !hits.links().isEmpty() ? hits.links().get(0).word() : hits.words()).toLowerCase(Locale.UK);
    }

    /** What leads to all of a kind. */
    public String more(Hits hits) {
        return "Show " + (hits.found().isMore() ? "the first 1,000 " : "all " + count(hits) + " ") + hits.words().toLowerCase(Locale.UK);
    }
}
