package uk.totalplace.portal.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import uk.totalplace.common.booking.BookableRow;
import uk.totalplace.common.booking.Bookings;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.portal.frame.Plural;

/** What can be booked, by name. */
@Named
@RequestScoped
public class ResourcesPage {
    @Inject
    private Bookings bookings;
    @Inject
    private Organisations organisations;
    @Inject
    private HttpServletRequest request;
    private List<BookableRow> rows;
    private Map<String, String> names;

    public List<BookableRow> getRows() {
        if (rows == null) {
            String text = getText().toLowerCase(Locale.ROOT);
            rows = bookings.bookables().stream().filter(row -> Stream.of(row.name(), row.code(), row.place(), getNames().get(row.organisation())).anyMatch(part -> part != null && part.toLowerCase(Locale.ROOT).contains(text))).toList();
        }
        return rows;
    }

    public Map<String, String> getNames() {
        if (names == null) {
            names = organisations.names();
        }
        return names;
    }

    public String getText() {
        String text = request.getParameter("text");
        return text == null ? "" : text.strip();
    }

    public String getSentence() {
        return getRows().isEmpty() ? "Nothing to book here yet." : Plural.of(getRows().size(), "room, desk or hall").replace("halls", "hall") + (getText().isEmpty() ? " that can be booked across the partnership." : " found.");
    }
}
