package uk.totalplace.portal.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.record.Hits;
import uk.totalplace.common.record.RecordLink;
import uk.totalplace.common.record.RecordRef;
import uk.totalplace.common.record.Records;
import uk.totalplace.common.search.Found;
import uk.totalplace.common.search.SearchText;
import uk.totalplace.common.theme.ThemeRow;
import uk.totalplace.common.theme.Themes;
import uk.totalplace.portal.frame.Navigation;

/** Everything that can be searched: the records of all kinds, and the pages that the person's own navigation leads to. */
@RequestScoped
public class WholeSearch {
    /** The kind of the portal's pages, which are no records and which only the portal knows. */
    static final String PAGE = "page";

    @Inject
    private Records records;
    @Inject
    private Themes themes;
    @Inject
    private Navigation navigation;

    /** Kinds with what was found: those named by their reference, then pages, then the others by their names. */
    public List<Hits> all(SearchText text, int mostOfAKind) {
        List<Hits> all = new ArrayList<>(records.search(text, mostOfAKind));
        Hits pages = pages(text, 0, mostOfAKind);
        if (!text.isEmpty() && pages.found().total() > 0) {
            all.add((int) all.stream().filter(hits -> hits.found().byReference()).count(), pages);
        }
        return all;
    }

    /** @throws NotFound when no kind is called so */
    public Hits ofKind(String kind, SearchText text, int first, int most) {
        return kind.equals(PAGE) ? pages(text, first, most) : records.search(kind, text, first, most);
    }

    /** So many of all kinds together, each kind getting its turn; in the order of the kinds. */
    public static List<RecordLink> spread(List<Hits> all, int most) {
        int turns = 0;
        while (turns < most && taken(all, turns) < most && taken(all, turns) < taken(all, turns + 1)) {
            turns++;
        }
        int ofEach = turns;
        return all.stream().flatMap(hits -> hits.links().stream().limit(ofEach)).limit(most).toList();
    }

    private static int taken(List<Hits> all, int turns) {
        return all.stream().mapToInt(hits -> Math.min(turns, hits.links().size())).sum();
    }

    private Hits pages(SearchText text, int first, int most) {
        List<String> homes = themes.all().stream().map(ThemeRow::homePage).collect(Collectors.toList());
        List<RecordLink> pages = navigation.getGroups().stream().flatMap(group -> group.entries().stream().filter(entry -> !homes.contains(entry.path()) && text.isIn(entry.title(), group.title()))
                .map(entry -> new RecordLink(new RecordRef(PAGE, entry.path()), "Page", entry.title(), group.title(), entry.path()))).toList();
        return new Hits(PAGE, "Pages", Found.of(pages, first, most));
    }
}
