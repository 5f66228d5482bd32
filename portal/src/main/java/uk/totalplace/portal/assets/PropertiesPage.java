package uk.totalplace.portal.assets;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.primefaces.PrimeFaces;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;
import uk.totalplace.assets.property.Properties;
import uk.totalplace.assets.property.PropertyEdits;
import uk.totalplace.assets.property.PropertyFilter;
import uk.totalplace.assets.property.PropertyLink;
import uk.totalplace.assets.property.PropertyRow;
import uk.totalplace.assets.property.PropertyTotals;
import uk.totalplace.common.area.AreaRow;
import uk.totalplace.common.area.Areas;
import uk.totalplace.common.area.GroupSum;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.organisation.OrganisationRow;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.portal.frame.Messages;
import uk.totalplace.portal.frame.Plural;
import uk.totalplace.portal.geography.WhatIf;

/** The register of land and buildings: filtered by the address, sorted and paged in the database. */
@Named
@ViewScoped
public class PropertiesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    static final int A_PAGE = 25;

    @Inject
    private Properties properties;
    @Inject
    private Organisations organisations;
    @Inject
    private Areas areas;
    @Inject
    private WhatIf whatIf;
    @Inject
    private PropertyEdits edits;
    @Inject
    private Messages messages;
    @Inject
    private BulkDone bulk;
    private HashSet<String> picked;
    private BulkDone.Done done;
    private PropertyFilter filter;
    private ArrayList<PropertyColumn> columns;
    private int first;
    private PropertyModel model;
    private transient PropertyTotals totals;
    private transient PropertyColumn.Names names;

    @PostConstruct
    void read() {
        Map<String, String> parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        Map<String, String[]> several = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
        filter = PropertyQuery.filter(parameters::get);
        columns = new ArrayList<>(PropertyColumn.of(several.containsKey("columns") ? String.join(",", several.get("columns")) : null));
        String from = parameters.get("first");
        first = from != null && from.matches("\\d{1,9}") ? Integer.parseInt(from) / A_PAGE * A_PAGE : 0;
        model = new PropertyModel(properties, filter);
        picked = new HashSet<>(Arrays.asList(several.getOrDefault("pick", new String[0])));
        done = bulk.take();
    }

    /** The same properties by group of the chosen geography, whichever group is looked at. */
    public List<GroupSum> getGroupSums() {
        return filter.regroup() == null ? List.of() : whatIf.fold(properties.byArea(filter.regrouped(null)));
    }

    public PropertyModel getModel() {
        return model;
    }

    public PropertyFilter getFilter() {
        return filter;
    }

    public List<PropertyColumn> getColumns() {
        return columns;
    }

    public PropertyColumn[] getAllColumns() {
        return PropertyColumn.values();
    }

    public boolean isShown(PropertyColumn column) {
        return columns.contains(column);
    }

    public int getFirst() {
        return first;
    }

    public String words(PropertyColumn column, PropertyRow row) {
        return column.words(row, names());
    }

    public String href(PropertyRow row) {
        return PropertyLink.to(row.organisation(), row.assetCode());
    }

    public PropertyTotals getTotals() {
        if (totals == null) {
            totals = properties.totals(filter);
        }
        return totals;
    }

    public String getCostWords() {
        return Money.ofPence(getTotals().costPence()).words() + " a year to run" + (getTotals().withoutCost() == 0 ? "" : ", " + String.format("%,d", getTotals().withoutCost()) + " without a cost");
    }

    public String getCountWords() {
        return count(getTotals().count());
    }

    static String count(long many) {
        return many == 1 ? "1 property" : String.format("%,d properties", many);
    }

    /** What a row's box sends when it is ticked. */
    public String key(PropertyRow row) {
        return row.organisation() + "/" + row.assetCode();
    }

    /** All that are ticked, wherever they are. */
    public List<String> getPicks() {
        return List.copyOf(picked);
    }

    public int getMostTicks() {
        return PropertyEdits.MOST_PICKED;
    }

    public boolean isPicked(PropertyRow row) {
        return picked.contains(key(row));
    }

    /** The view that a bulk edit leads back to, as hidden fields of its form. */
    public List<Map.Entry<String, String>> getView() {
        return List.copyOf(view().entrySet());
    }

    /** The bulk edit that was just carried out, and can be undone from here; null when there was none. */
    public BulkDone.Done getDone() {
        return done;
    }

    public void undo() throws IOException {
        PropertyEditsPage.undo(edits, messages, done.code());
        String ticked = String.join("&", picked.stream().map(key -> PropertyQuery.encoded(Map.of("pick", key))).toList());
        goTo("/assets/properties.xhtml?" + PropertyQuery.encoded(view()) + (ticked.isEmpty() ? "" : "&" + ticked));
    }

    /** Leads to an address whose words are encoded already; an outcome of Faces would encode them twice. */
    static void goTo(String address) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + address);
    }

    public boolean isFiltered() {
        return !getChips().isEmpty();
    }

    /** What is filtered, each with the address that takes it away. */
    public List<Chip> getChips() {
        List<Chip> chips = new ArrayList<>();
        Map<String, String> all = PropertyQuery.parameters(filter);
        all.keySet().stream().filter(name -> !name.equals("sort") && !name.equals("geography") && !name.equals("group")).forEach(name -> {
            Map<String, String> rest = new LinkedHashMap<>(all);
            rest.remove(name);
            chips.add(new Chip(chipWords(name, all.get(name)), "?" + PropertyQuery.encoded(withColumns(rest))));
        });
        return chips;
    }

    private String chipWords(String name, String value) {
        return switch (name) {
            case "text" -> "“" + value + "”";
            case "organisation" -> names().organisations().getOrDefault(value, value);
            case "area" -> names().areas().getOrDefault(value, value);
            case "position" -> value.equals("KNOWN") ? "On the map" : "Not on the map";
            case "size-from" -> "Size from " + value + " m²";
            case "run" -> "From upload " + value;
            default -> value;
        };
    }

    /** The address of this view without its page, for exports and the map. */
    public String getQuery() {
        return PropertyQuery.encoded(withColumns(PropertyQuery.parameters(model.shown())));
    }

    /** The filter as hidden fields of a form that changes something else. */
    public List<Map.Entry<String, String>> getHidden() {
        return List.copyOf(PropertyQuery.parameters(filter).entrySet());
    }

    public String getColumnList() {
        return columns.equals(PropertyColumn.usual()) ? null : String.join(",", columns.stream().map(Enum::name).toList());
    }

    private Map<String, String> withColumns(Map<String, String> parameters) {
        Map<String, String> all = new LinkedHashMap<>(parameters);
        if (getColumnList() != null) {
            all.put("columns", getColumnList());
        }
        return all;
    }

    /** After sorting or paging the browser writes the new view into its address bar. */
    public void remember() {
        first = ((DataTable) FacesContext.getCurrentInstance().getViewRoot().findComponent("register:table")).getFirst();
        PrimeFaces.current().ajax().addCallbackParam("query", PropertyQuery.encoded(view()));
    }

    private Map<String, String> view() {
        Map<String, String> view = withColumns(PropertyQuery.parameters(model.shown()));
        if (first > 0) {
            view.put("first", String.valueOf(first));
        }
        return view;
    }

    public SortMeta getSorting() {
        return SortMeta.builder().field(filter.sort().name()).order(filter.descending() ? SortOrder.DESCENDING : SortOrder.ASCENDING).build();
    }

    public List<OrganisationRow> getHolders() {
        List<String> codes = properties.counts().stream().map(count -> count.organisation()).toList();
        return organisations.all().stream().filter(organisation -> codes.contains(organisation.code())).toList();
    }

    public List<AreaRow> getDistricts() {
        return areas.localAreas();
    }

    public String getSentence() {
        long holders = properties.counts().size();
        return holders == 0 ? "Nobody's property is registered here yet." : "Everything " + Plural.of(holders, "organisation") + " hold" + (holders == 1 ? "s" : "") + ", in one list.";
    }

    private PropertyColumn.Names names() {
        if (names == null) {
            names = PropertyColumn.Names.of(organisations, areas);
        }
        return names;
    }

    /** Something that is filtered, and the address of the view without it. */
    public record Chip(String words, String href) implements Serializable {
    }
}
