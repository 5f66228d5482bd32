package uk.totalplace.portal.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import uk.totalplace.common.area.AreaSum;
import uk.totalplace.common.area.GroupSum;
import uk.totalplace.common.booking.BookableRow;
import uk.totalplace.common.booking.Bookings;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.portal.frame.Plural;
import uk.totalplace.portal.geography.WhatIf;

/** What can be booked, by name. */
@Named
@RequestScoped
public class ResourcesPage {
    @Inject
    private Bookings bookings;
    @Inject
    private Organisations organisations;
    @Inject
    private WhatIf whatIf;
    @Inject
    private HttpServletRequest request;
    private List<BookableRow> found;
    private List<BookableRow> rows;
    private Map<String, String> areas;
    private Map<String, String> names;

    public List<BookableRow> getRows() {
        if (rows == null) {
            rows = found().stream().filter(row -> whatIf.keeps(getAreas().get(row.organisation()))).toList();
        }
        return rows;
    }

    /** The same by group of the chosen geography, whichever group is looked at: a room lies where its organisation belongs. */
    public List<GroupSum> getGroupSums() {
        return whatIf.fold(found().stream().map(row -> new AreaSum(getAreas().get(row.organisation()), 1, null)).toList());
    }

    private List<BookableRow> found() {
        if (found == null) {
            found = bookings.bookables().stream().filter(row -> filter().keeps(row, getNames().get(row.organisation()))).toList();
        }
        return found;
    }

    private Map<String, String> getAreas() {
        if (areas == null) {
            areas = organisations.areas();
        }
        return areas;
    }

    public Map<String, String> getNames() {
        if (names == null) {
            names = organisations.names();
        }
        return names;
    }

    /** The name of the one organisation whose rows are shown; null when all are. */
    public String getOnly() {
        String organisation = request.getParameter("organisation");
        return organisation == null ? null : getNames().getOrDefault(organisation, organisation);
    }

    public String getText() {
        return filter().text();
    }

    private BookableFilter filter() {
        return new BookableFilter(request.getParameter("text"), request.getParameter("organisation"));
    }

    public String getSentence() {
        if (getRows().isEmpty()) {
            return getText().isEmpty() ? "Nobody offers a room, desk or hall yet." : "No room, desk or hall is called so.";
        }
        long owners = getRows().stream().map(BookableRow::organisation).distinct().count();
        return "Rooms, desks and halls that can be booked: " + getRows().size() + ", of " + Plural.of(owners, "organisation") + ".";
    }
}
