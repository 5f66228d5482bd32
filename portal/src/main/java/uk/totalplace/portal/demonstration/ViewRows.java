package uk.totalplace.portal.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.totalplace.common.view.SaveView;
import uk.totalplace.common.view.SavedViews;
import uk.totalplace.common.view.Sharing;

/** Views that the demonstration's programme office shares with everybody. */
@ApplicationScoped
public class ViewRows {
    @Inject
    private SavedViews views;

    /** Saves the views that are not there yet. */
    public void load(List<Map<String, String>> rows) {
        Set<String> there = views.all().stream().map(view -> view.path() + view.name()).collect(Collectors.toSet());
        rows.stream().map(Cells::new).filter(row -> !there.contains(row.text("path") + row.text("name")))
                .forEach(row -> views.save(new SaveView(row.text("name"), row.text("path"), row.text("query"), Sharing.EVERYBODY)));
    }
}
