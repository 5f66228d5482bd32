package uk.totalplace.portal.barriers;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.totalplace.barriers.register.BarrierFilter;
import uk.totalplace.barriers.register.BarrierRow;
import uk.totalplace.barriers.register.Barriers;
import uk.totalplace.barriers.register.Category;
import uk.totalplace.barriers.register.Level;
import uk.totalplace.barriers.register.Scope;
import uk.totalplace.barriers.register.Status;
import uk.totalplace.common.area.GroupSum;
import uk.totalplace.common.record.RecordLink;
import uk.totalplace.common.record.RecordRef;
import uk.totalplace.common.record.Records;
import uk.totalplace.common.theme.Themes;
import uk.totalplace.portal.frame.Chip;
import uk.totalplace.portal.frame.Choice;
import uk.totalplace.portal.frame.PageStart;
import uk.totalplace.portal.frame.Plural;
import uk.totalplace.portal.frame.QueryText;
import uk.totalplace.portal.frame.ViewDate;
import uk.totalplace.portal.geography.WhatIf;

/** The register of barriers in its two halves, filtered by the address and paged in the database. */
@Named
@RequestScoped
public class BarriersPage {
    private static final int A_PAGE = 25;

    @Inject
    private Barriers barriers;
    @Inject
    private Records records;
    @Inject
    private Themes themes;
    @Inject
    private BarrierWords words;
    @Inject
    private WhatIf whatIf;
    @Inject
    private ViewDate viewDate;
    @Inject
    private HttpServletRequest request;
    private BarrierFilter filter;
    private List<Half> halves;
    private RecordLink record;

    /** One half of the register as far as this page shows it. {@code query} is the address of the half alone. */
    public record Half(Scope scope, long total, int first, int size, List<BarrierRow> rows, String query) {
    }

    @PostConstruct
    void look() {
        filter = BarrierQuery.filter(request::getParameter, viewDate.getDay());
        record = filter.record() == null ? null : records.find(RecordRef.parse(filter.record())).orElse(null);
        halves = Arrays.stream(Scope.values()).filter(scope -> filter.scope() == null || filter.scope() == scope).map(this::half).toList();
    }

    private Half half(Scope scope) {
        BarrierFilter within = filter.within(scope);
        long total = barriers.count(within);
        int first = filter.scope() == null ? 0 : PageStart.of(request, total, A_PAGE);
        return new Half(scope, total, first, A_PAGE, barriers.page(within, first, A_PAGE), QueryText.of(BarrierQuery.parameters(within)));
    }

    public List<Half> getHalves() {
        return halves;
    }

    public BarrierFilter getFilter() {
        return filter;
    }

    /** The record whose barriers are shown; null when no one record is asked for. */
    public RecordLink getRecord() {
        return record;
    }

    public long getTotal() {
        return halves.stream().mapToLong(Half::total).sum();
    }

    public boolean isFiltered() {
        return !getChips().isEmpty();
    }

    public List<Chip> getChips() {
        return Chip.of(BarrierQuery.parameters(filter), this::chipWords);
    }

    private String chipWords(String name, String value) {
        return switch (name) {
            case "text" -> "“" + value + "”";
            case "theme" -> words.themes(List.of(value));
            case "scope" -> filter.scope().word();
            case "level" -> filter.level().word();
            case "category" -> filter.category().word();
            case "status" -> filter.status().word();
            case "owner" -> words.organisation(value);
            case "late" -> "Late in their state";
            default -> "Linked to " + (record == null ? value : record.title());
        };
    }

    /** The same barriers by group of the chosen geography, whichever group is looked at. */
    public List<GroupSum> getGroupSums() {
        return whatIf.fold(barriers.byArea(filter.regrouped(null)));
    }

    /** How many of the whole register are longer in their state than they may be, on the day of the view. */
    public long getLate() {
        return barriers.count(BarrierFilter.EVERYTHING.late(viewDate.getDay()));
    }

    /** The address of the form that raises one with what is filtered here filled in. */
    public String getRaiseQuery() {
        Map<String, String> given = new LinkedHashMap<>(BarrierQuery.parameters(filter));
        given.keySet().retainAll(List.of("record", "theme"));
        return QueryText.of(given);
    }

    public String getSentence() {
        long local = barriers.count(BarrierFilter.EVERYTHING.within(Scope.LOCAL));
        long ofGovernment = barriers.count(BarrierFilter.EVERYTHING.within(Scope.GOVERNMENT));
        return local + ofGovernment == 0 ? "No barrier has been raised yet."
                : Plural.of(local + ofGovernment, "barrier") + ": " + local + " the partners can resolve, " + ofGovernment + (ofGovernment == 1 ? " needs" : " need") + " central government to move.";
    }

    public List<Choice> getThemes() {
        return themes.all().stream().map(theme -> new Choice(theme.code(), theme.title())).toList();
    }

    public List<Choice> getLevels() {
        return Choice.of(Level.values(), Level::word);
    }

    public List<Choice> getCategories() {
        return Choice.of(Category.values(), Category::word);
    }

    public List<Choice> getStatuses() {
        return Choice.of(Status.values(), Status::word);
    }

    public List<Choice> getOwners() {
        return barriers.owners().stream().map(code -> new Choice(code, words.organisation(code))).toList();
    }

    public List<Choice> getSorts() {
        return Stream.of(new Choice("REF", "Reference"), new Choice("DUE_ON", "Target day"), new Choice("SINCE", "Longest in its state"), new Choice("RAISED_ON", "Longest open"), new Choice("TITLE", "Title")).toList();
    }
}
