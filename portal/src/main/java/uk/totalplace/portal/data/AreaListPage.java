package uk.totalplace.portal.data;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.area.AreaFilter;
import uk.totalplace.common.area.AreaKind;
import uk.totalplace.common.area.AreaRow;
import uk.totalplace.common.area.Areas;
import uk.totalplace.portal.frame.DayWords;
import uk.totalplace.portal.frame.PageStart;
import uk.totalplace.portal.frame.Plural;
import uk.totalplace.portal.frame.QueryText;
import uk.totalplace.portal.frame.Typed;

/** The areas by name, a page at a time from the database. The filter stands in the address. */
@Named
@RequestScoped
public class AreaListPage {
    private static final int SIZE = 50;

    @Inject
    private Areas areas;
    @Inject
    private HttpServletRequest request;
    private String unreadableDay;
    private AreaFilter filter;
    private long total;
    private int first;
    private List<AreaRow> rows;
    private Map<String, String> parents;

    @PostConstruct
    void look() {
        filter = new AreaFilter(kind(given("kind")), given("parent"), given("text"), day());
        total = areas.count(filter);
        first = PageStart.of(request, total, SIZE);
        rows = areas.page(filter, null, first, SIZE);
        parents = areas.names(Stream.concat(Stream.of(filter).map(AreaFilter::parent), rows.stream().map(AreaRow::parent)).filter(Objects::nonNull).toList());
    }

    private String given(String name) {
        String text = request.getParameter(name);
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static AreaKind kind(String text) {
        return Arrays.stream(AreaKind.values()).filter(kind -> kind.name().equals(text)).findFirst().orElse(null);
    }

    /** What is no day asks for no day, and the page says so. */
    private LocalDate day() {
        Typed typed = new Typed();
        typed.fields().put("on", given("on"));
        LocalDate day = typed.day("on");
        try {
            typed.refuseUnreadable();
        } catch (InvalidInput notADay) {
            unreadableDay = notADay.getMessage();
        }
        return day;
    }

    public String getUnreadableDay() {
        return unreadableDay;
    }

    public List<AreaRow> getRows() {
        return rows;
    }

    public AreaFilter getFilter() {
        return filter;
    }

    public String getDay() {
        return unreadableDay == null ? DayWords.of(filter.on()) : given("on");
    }

    public AreaKind[] getKinds() {
        return AreaKind.values();
    }

    public String getParentName() {
        return filter.parent() == null ? null : nameOf(filter.parent());
    }

    public String nameOf(String code) {
        return parents.getOrDefault(code, code);
    }

    public String life(AreaRow row) {
        return AreaLife.words(row);
    }

    public boolean isFiltered() {
        return unreadableDay != null || !getQuery().isEmpty();
    }

    public String getQuery() {
        Map<String, String> query = new LinkedHashMap<>();
        Stream.of("kind", "parent", "text").filter(name -> given(name) != null).forEach(name -> query.put(name, given(name)));
        if (filter.on() != null) {
            query.put("on", filter.on().toString());
        }
        return QueryText.of(query);
    }

    public long getTotal() {
        return total;
    }

    public int getFirst() {
        return first;
    }

    public int getSize() {
        return SIZE;
    }

    public String getSentence() {
        return Plural.of(total, "area") + (isFiltered() ? " found" : " of every kind and time") + (filter.on() == null ? "." : ", standing on " + DayWords.of(filter.on()) + " as far as known.");
    }
}
