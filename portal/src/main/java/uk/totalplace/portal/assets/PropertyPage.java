package uk.totalplace.portal.assets;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.totalplace.assets.property.HistoryEntry;
import uk.totalplace.assets.property.Properties;
import uk.totalplace.assets.property.PropertyDetails;
import uk.totalplace.assets.property.PropertyLink;
import uk.totalplace.assets.property.PropertyRow;
import uk.totalplace.assets.property.PropertySheet;
import uk.totalplace.common.area.Areas;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.portal.frame.Frame;

/** One property: what it is, what it costs, where its row came from, and what happened to it. */
@Named
@ViewScoped
public class PropertyPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    @Inject
    private Properties properties;
    @Inject
    private Organisations organisations;
    @Inject
    private Areas areas;
    @Inject
    private Frame frame;
    private String organisation;
    private String asset;
    private transient PropertySheet sheet;

    /** A field and its value in words; the value is null where it is missing. */
    public record Fact(String label, String value, String exact) {
    }

    public PropertySheet getSheet() {
        if (sheet == null) {
            sheet = properties.sheet(organisation, asset);
        }
        return sheet;
    }

    public String getTitle() {
        return getSheet().details().calledName();
    }

    public String getHolder() {
        return organisations.withCode(getSheet().organisation()).name();
    }

    public boolean isMine() {
        return frame.getCaller().keepsFor(getSheet().organisation());
    }

    /** What it is held by elsewhere. */
    public String getRef() {
        return "property:" + getSheet().organisation() + "/" + getSheet().assetCode();
    }

    public String getEditHref() {
        return PropertyLink.to(getSheet().organisation(), getSheet().assetCode()).replace("/property.xhtml", "/property-edit.xhtml");
    }

    public List<Fact> getPlaceFacts() {
        PropertyDetails d = getSheet().details();
        return List.of(fact("Address", d.address().isEmpty() ? null : d.address()), fact("District", d.area() == null ? (d.hasPosition() ? "outside the place" : null) : areas.withCode(d.area()).name()),
                fact("UPRN", d.uprn()), fact("Coordinates", d.geoX() == null ? null : plain(d.geoX()) + ", " + plain(d.geoY()) + " " + d.coordinateSystem()),
                fact("Longitude, latitude", d.hasPosition() ? plain(d.longitude()) + ", " + plain(d.latitude()) : null));
    }

    public List<Fact> getUseFacts() {
        PropertyDetails d = getSheet().details();
        List<Fact> facts = new ArrayList<>(List.of(fact("Tenure", d.tenureType()), fact("Tenure detail", d.tenureDetail()), fact("Holding", d.holdingType()), fact("Function", d.functionLabel()), fact("Purpose", d.purpose()),
                fact("Suitability", d.suitability()), fact("Energy rating", d.energyRating()), fact("Title number", d.titleNumber())));
        facts.add(fact("True on", d.applicableOn() == null ? null : DAY.format(d.applicableOn())));
        return facts;
    }

    public List<Fact> getCostFacts() {
        PropertyDetails d = getSheet().details();
        Long perM2 = new PropertyRow(null, null, d, false, false).costPerM2Pence();
        return List.of(fact("Size, gross internal", d.buildingSizeM2() == null ? null : String.format(Locale.UK, "%,.0f m²", d.buildingSizeM2())), fact("Land", d.landAreaHa() == null ? null : plain(d.landAreaHa()) + " ha"),
                money("Running cost a year", d.buildingCostsPence()), money("Cost per m² a year", perM2), money("Required maintenance", d.requiredMaintenancePence()));
    }

    public List<HistoryEntry> getHistory() {
        return properties.history(getSheet().organisation(), getSheet().assetCode());
    }

    /** A moment of the log, which is UTC, as people here read it. */
    public String moment(LocalDateTime utc) {
        return UkTime.words(utc);
    }

    private static Fact fact(String label, String value) {
        return new Fact(label, value, null);
    }

    private static Fact money(String label, Long pence) {
        return new Fact(label, pence == null ? null : Money.ofPence(pence).words(), pence == null ? null : Money.ofPence(pence).exactWords());
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getAsset() {
        return asset;
    }

    public void setAsset(String asset) {
        this.asset = asset;
    }
}
