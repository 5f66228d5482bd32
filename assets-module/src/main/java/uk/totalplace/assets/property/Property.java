package uk.totalplace.assets.property;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.audit.Change;

/**
 * A building or piece of land that one public body holds, from the day it is registered. It can always be called something,
 * and it knows the file and line it came from until somebody corrects it by hand.
 */
@Entity
@Table(schema = "assets", name = "property")
public class Property {
    @EmbeddedId
    private PropertyRef ref;
    @Column(name = "uprn", length = 12)
    private String uprn;
    @Column(name = "name", length = 500)
    private String name;
    @Column(name = "street_number", length = 60)
    private String streetNumber;
    @Column(name = "street_name", length = 200)
    private String streetName;
    @Column(name = "post_town", length = 100)
    private String postTown;
    @Column(name = "postcode", length = 20)
    private String postcode;
    @Column(name = "coordinate_system", length = 60)
    private String coordinateSystem;
    @Column(name = "geo_x", precision = 14, scale = 6)
    private BigDecimal geoX;
    @Column(name = "geo_y", precision = 14, scale = 6)
    private BigDecimal geoY;
    @Column(name = "longitude", precision = 10, scale = 6)
    private BigDecimal longitude;
    @Column(name = "latitude", precision = 10, scale = 6)
    private BigDecimal latitude;
    @Column(name = "area_code", length = 9)
    private String area;
    @Column(name = "licensing_url", length = 500)
    private String licensingUrl;
    @Column(name = "tenure_type", length = 60)
    private String tenureType;
    @Column(name = "tenure_detail", length = 200)
    private String tenureDetail;
    @Column(name = "other_detail", length = 500)
    private String otherDetail;
    @Column(name = "holding_type", length = 60)
    private String holdingType;
    @Column(name = "building_size_m2", precision = 14, scale = 2)
    private BigDecimal buildingSizeM2;
    @Column(name = "land_area_ha", precision = 14, scale = 4)
    private BigDecimal landAreaHa;
    @Column(name = "function_label", length = 500)
    private String functionLabel;
    @Column(name = "function_uri", length = 500)
    private String functionUri;
    @Column(name = "purpose", length = 200)
    private String purpose;
    @Column(name = "building_costs_pence")
    private Long buildingCostsPence;
    @Column(name = "required_maintenance_pence")
    private Long requiredMaintenancePence;
    @Column(name = "suitability", length = 60)
    private String suitability;
    @Column(name = "energy_rating", length = 20)
    private String energyRating;
    @Column(name = "title_number", length = 60)
    private String titleNumber;
    @Column(name = "inspire_url", length = 500)
    private String inspireUrl;
    @Column(name = "applicable_on")
    private LocalDate applicableOn;
    @Column(name = "content_hash", nullable = false, length = 64)
    private String contentHash;
    @Column(name = "synthetic", nullable = false)
    private boolean synthetic;
    @Column(name = "released", nullable = false)
    private boolean released;
    @Column(name = "import_run")
    private Long importRun;
    @Column(name = "import_file", length = 200)
    private String importFile;
    @Column(name = "import_line")
    private Long importLine;
    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected Property() {
    }

    /** @throws InvalidInput when it lacks an asset code or anything to call it by */
    Property(PropertyRef ref, PropertyDetails details) {
        if (ref.assetCode() == null || ref.assetCode().isBlank() || ref.assetCode().length() > 100) {
            throw new InvalidInput("assetCode", "Give the organisation's own reference, up to 100 characters.");
        }
        this.ref = ref;
        become(details);
    }

    /**
     * Corrects what is said of it, and gives what that changes. Corrected by hand, it no longer is what a file's line says.
     *
     * @throws InvalidInput when nothing would be left to call it by, or a size is negative
     */
    List<Change> correct(PropertyDetails details) {
        Object[] before = details().values();
        Object[] after = details.values();
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < before.length; i++) {
            changes.add(new Change(PropertyWords.label(PropertyDetails.COLUMNS.get(i)), PropertyWords.words(PropertyDetails.COLUMNS.get(i), before[i]), PropertyWords.words(PropertyDetails.COLUMNS.get(i), after[i])));
        }
        become(details);
        if (changes.stream().anyMatch(Change::isReal)) {
            importRun = null;
            importFile = null;
            importLine = null;
        }
        return changes;
    }

    private void become(PropertyDetails d) {
        new PropertyRule(d).refuse();
        uprn = d.uprn();
        name = d.name();
        streetNumber = d.streetNumber();
        streetName = d.streetName();
        postTown = d.postTown();
        postcode = d.postcode();
        coordinateSystem = d.coordinateSystem();
        geoX = d.geoX();
        geoY = d.geoY();
        longitude = d.longitude();
        latitude = d.latitude();
        area = d.area();
        licensingUrl = d.licensingUrl();
        tenureType = d.tenureType();
        tenureDetail = d.tenureDetail();
        otherDetail = d.otherDetail();
        holdingType = d.holdingType();
        buildingSizeM2 = d.buildingSizeM2();
        landAreaHa = d.landAreaHa();
        functionLabel = d.functionLabel();
        functionUri = d.functionUri();
        purpose = d.purpose();
        buildingCostsPence = d.buildingCostsPence();
        requiredMaintenancePence = d.requiredMaintenancePence();
        suitability = d.suitability();
        energyRating = d.energyRating();
        titleNumber = d.titleNumber();
        inspireUrl = d.inspireUrl();
        applicableOn = d.applicableOn();
        contentHash = d.contentHash();
    }

    PropertyDetails details() {
        return new PropertyDetails(uprn, name, streetNumber, streetName, postTown, postcode, coordinateSystem, geoX, geoY, longitude, latitude, area, licensingUrl, tenureType,
                tenureDetail, otherDetail, holdingType, buildingSizeM2, landAreaHa, functionLabel, functionUri, purpose, buildingCostsPence, requiredMaintenancePence, suitability,
                energyRating, titleNumber, inspireUrl, applicableOn);
    }

    PropertySheet sheet() {
        return new PropertySheet(ref.organisation(), ref.assetCode(), details(), synthetic, released, importRun, importFile, importLine, version);
    }

    PropertyRef ref() {
        return ref;
    }

    boolean isReleased() {
        return released;
    }

    int version() {
        return version;
    }
}
