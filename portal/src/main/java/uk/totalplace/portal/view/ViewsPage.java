package uk.totalplace.portal.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.view.ListAddress;
import uk.totalplace.common.view.SavedViewRow;
import uk.totalplace.common.view.SavedViews;
import uk.totalplace.portal.frame.Navigation;
import uk.totalplace.portal.frame.Plural;

/** The views a person keeps, and those that others offer. */
@Named
@RequestScoped
public class ViewsPage {
    @Inject
    private SavedViews views;
    @Inject
    private Navigation navigation;
    private List<SavedViewRow> rows;

    @PostConstruct
    void look() {
        rows = views.all();
    }

    public List<SavedViewRow> getRows() {
        return rows;
    }

    /** The list as the navigation calls it; its path when the navigation does not lead there. */
    public String list(SavedViewRow row) {
        return navigation.getGroups().stream().flatMap(group -> group.entries().stream()).filter(entry -> entry.path().equals(row.path())).map(Navigation.NavigationEntry::title).findFirst().orElse(row.path());
    }

    /** Such as {@code text: library, tenure: Freehold}. */
    public String filters(SavedViewRow row) {
        String filters = new ListAddress(row.path(), row.query()).filters().stream().map(one -> one.getKey() + ": " + one.getValue()).collect(Collectors.joining(", "));
        return filters.isEmpty() ? "none" : filters;
    }

    public String saved(SavedViewRow row) {
        return UkTime.words(row.savedAt());
    }

    public String getSentence() {
        long mine = rows.stream().filter(SavedViewRow::mine).count();
        return rows.isEmpty() ? "You have saved no view yet, and nobody shares one with you." : "You keep " + Plural.of(mine, "view") + "; " + Plural.of(rows.size() - mine, "view") + " of others " + (rows.size() - mine == 1 ? "is" : "are")
                + " shared with you. Each shows what you may see.";
    }
}
