package uk.totalplace.portal.geography;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.totalplace.common.area.AreaGroupings;
import uk.totalplace.common.area.AreaSum;
import uk.totalplace.common.area.GroupSum;
import uk.totalplace.common.area.Grouped;
import uk.totalplace.common.area.GroupingRow;
import uk.totalplace.common.area.Regroup;
import uk.totalplace.common.money.Money;

/** The switch that regroups the list of a page by another geography, from the address: {@code geography} and, to narrow the list, {@code group}. */
@Named
@RequestScoped
public class WhatIf {
    private static final Set<String> OWN = Set.of("geography", "group", "first");

    @Inject
    private AreaGroupings groupings;
    @Inject
    private HttpServletRequest request;
    private Regroup asked;
    private Grouped grouped;

    @PostConstruct
    void look() {
        asked = Regroup.of(request.getParameter("geography"), request.getParameter("group"));
        grouped = asked == null ? null : groupings.grouped(asked.grouping()).orElse(null);
    }

    public List<GroupingRow> getGroupings() {
        return groupings.all();
    }

    /** The grouping that is chosen; null when the list is as it is. */
    public GroupingRow getChosen() {
        return grouped == null ? null : grouped.grouping();
    }

    public String getGroup() {
        return grouped == null ? null : asked.group();
    }

    public List<GroupSum> fold(Collection<AreaSum> sums) {
        return grouped == null ? List.of() : grouped.fold(sums);
    }

    /** The group an area lies in; {@link Regroup#NONE} when it lies in none, or is not known. */
    public String groupOf(String area) {
        return area == null ? Regroup.NONE : grouped.groupOf(area).orElse(Regroup.NONE);
    }

    public String nameOf(String code) {
        return grouped.grouping().groups().stream().filter(one -> one.code().equals(code)).map(GroupingRow.Group::name).findFirst().orElse("In none of them");
    }

    /** Whether something in that area stays in the list; everything does while no group is chosen. */
    public boolean keeps(String area) {
        return grouped == null || grouped.holds(asked, area);
    }

    /** What else is asked for in the address, for a form that changes the geography only. */
    public List<Map.Entry<String, String>> getOthers() {
        return List.copyOf(others().entrySet());
    }

    /** The same view narrowed to a group; without one, all groups. */
    public String href(String group) {
        Map<String, String> all = others();
        all.put("geography", asked.grouping());
        if (group != null) {
            all.put("group", group);
        }
        return "?" + all.entrySet().stream().map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }

    public String pounds(Long pence) {
        return pence == null ? "–" : Money.ofPence(pence).words();
    }

    private Map<String, String> others() {
        Map<String, String> others = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!OWN.contains(name) && !name.contains(":") && !name.startsWith("jakarta.faces") && !values[0].isBlank()) {
                others.put(name, name.equals("columns") ? String.join(",", values) : values[0]);
            }
        });
        return others;
    }
}
