package uk.totalplace.portal.assets;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.primefaces.PrimeFaces;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;
import uk.totalplace.assets.property.Properties;
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
import uk.totalplace.portal.frame.Chip;
import uk.totalplace.portal.frame.Plural;
import uk.totalplace.portal.geography.WhatIf;

/** The register of land and buildings: filtered by the address, sorted and paged in the database. */
@Named
@ViewScoped
public class PropertiesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    /** Parameters of the address that filter nothing. */
    private static final Set<String> QUIET = Set.of("sort", "geography", "group", "columns");

    @Inject
    private Properties properties;
    @Inject
    private Organisations organisations;
    @Inject
    private Areas areas;
    @Inject
    private WhatIf whatIf;
    private PropertyView view;
    private PropertyModel model;
    private transient PropertyTotals totals;
    private transient PropertyColumn.Names names;

    @PostConstruct
    void read() {
        view = new PropertyView(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap());
        model = new PropertyModel(properties, view.filter());
    }

    /** The same properties by group of the chosen geography, whichever group is looked at. */
    public List<GroupSum> getGroupSums() {
        return getFilter().regroup() == null ? List.of() : whatIf.fold(properties.byArea(getFilter().regrouped(null)));
    }

    public PropertyModel getModel() {
        return model;
    }

    public PropertyFilter getFilter() {
        return view.filter();
    }

    public List<PropertyColumn> getColumns() {
        return view.columns();
    }

    public PropertyColumn[] getAllColumns() {
        return PropertyColumn.values();
    }

    public boolean isShown(PropertyColumn column) {
        return view.columns().contains(column);
    }

    public int getFirst() {
        return view.first();
    }

    public String words(PropertyColumn column, PropertyRow row) {
        return column.words(row, names());
    }

    public String href(PropertyRow row) {
        return PropertyLink.to(row.organisation(), row.assetCode());
    }

    public PropertyTotals getTotals() {
        if (totals == null) {
            totals = properties.totals(getFilter());
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

    /** The view that a bulk edit leads back to, as hidden fields of its form. */
    public List<Map.Entry<String, String>> getView() {
        return List.copyOf(view.whole(model.shown()).entrySet());
    }

    /** The address of this view with its page. */
    public String getAddress() {
        return PropertyQuery.encoded(view.whole(model.shown()));
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
        return Chip.of(view.parameters(getFilter()), QUIET, this::chipWords);
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
        return PropertyQuery.encoded(view.parameters(model.shown()));
    }

    /** The filter as hidden fields of a form that changes something else. */
    public List<Map.Entry<String, String>> getHidden() {
        return List.copyOf(PropertyQuery.parameters(getFilter()).entrySet());
    }

    public String getColumnList() {
        return view.columnList();
    }

    /** After sorting or paging the browser writes the new view into its address bar. */
    public void remember() {
        view.turnTo(((DataTable) FacesContext.getCurrentInstance().getViewRoot().findComponent("register:table")).getFirst());
        PrimeFaces.current().ajax().addCallbackParam("query", getAddress());
    }

    public SortMeta getSorting() {
        return SortMeta.builder().field(getFilter().sort().name()).order(getFilter().descending() ? SortOrder.DESCENDING : SortOrder.ASCENDING).build();
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
}
