package uk.totalplace.portal.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.stream.Collectors;
import uk.totalplace.portal.frame.Frame;
import uk.totalplace.portal.frame.ViewDate;

/** Where the list that is shown can be had as a file: the same filters, and the day of the view. */
@Named
@RequestScoped
public class ListExport {
    @Inject
    private Frame frame;
    @Inject
    private ViewDate viewDate;

    /**
     * The address of the file inside the API.
     *
     * @param list the list as the API calls it
     * @param ending {@code csv} or {@code xlsx}
     * @param query the page's filters, encoded; empty for none
     */
    public String href(String list, String ending, String query) {
        return "/api/v1/" + list + "." + ending + "?" + (query.isEmpty() ? "" : query + "&") + "asAt=" + viewDate.getDay();
    }

    /** The filters as they stand in the address of the page, without where the page of the list begins. */
    public String getHere() {
        String[] parts = frame.getHere().split("\\?", 2);
        return parts.length == 1 ? "" : Arrays.stream(parts[1].split("&")).filter(part -> !part.startsWith("first=")).collect(Collectors.joining("&"));
    }
}
