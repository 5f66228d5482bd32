package uk.totalplace.portal.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.view.ListAddress;
import uk.totalplace.common.view.SavedViewRow;
import uk.totalplace.common.view.SavedViews;
import uk.totalplace.portal.frame.Frame;

/** The saved views of the list that is shown, and which of them this is. */
@Named
@RequestScoped
public class ListViews {
    @Inject
    private SavedViews views;
    @Inject
    private Frame frame;
    private ListAddress here;
    private List<SavedViewRow> rows;

    @PostConstruct
    void look() {
        String[] parts = frame.getHere().split("\\?", 2);
        here = address(parts[0], parts.length == 1 ? "" : parts[1]);
        rows = views.of(here.path());
    }

    /** What was typed into the address bar and cannot be read has no saved view. */
    private static ListAddress address(String path, String query) {
        try {
            return ListAddress.of(path, query);
        } catch (InvalidInput unreadable) {
            return new ListAddress(path, "");
        }
    }

    public List<SavedViewRow> getRows() {
        return rows;
    }

    public boolean isShown(SavedViewRow row) {
        return row.query().equals(here.query());
    }

    /** Where this view can be saved; the browser keeps the filters up to date when they change on the page. */
    public String getSaveHref() {
        return "/view.xhtml?path=" + encoded(here.path()) + "&query=" + encoded(here.query());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
