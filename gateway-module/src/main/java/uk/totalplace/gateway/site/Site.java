package uk.totalplace.gateway.site;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import uk.totalplace.common.Violations;
import uk.totalplace.common.audit.Change;
import uk.totalplace.common.audit.Changes;

/** A counter, contact centre or web site run by one partner, from its opening. Others see it once it is released. */
@Entity
@Table(schema = "gateway", name = "site")
public class Site {
    @Id
    @Column(name = "code", length = 20)
    private String code;
    @Column(name = "name", nullable = false, length = 200)
    private String name;
    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 20)
    private SiteKind kind;
    @Column(name = "organisation_code", nullable = false, length = 40)
    private String organisation;
    @Column(name = "postcode", length = 10)
    private String postcode;
    @Column(name = "longitude", precision = 10, scale = 6)
    private BigDecimal longitude;
    @Column(name = "latitude", precision = 10, scale = 6)
    private BigDecimal latitude;
    @Column(name = "opened_on")
    private LocalDate openedOn;
    @Column(name = "synthetic", nullable = false)
    private boolean synthetic;
    @Column(name = "released", nullable = false)
    private boolean released;
    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected Site() {
    }

    Site(OpenSite command) {
        new Violations()
                .unless(command.code() != null && command.code().matches("[A-Z0-9-]{2,20}"), "code", "Give a code of 2 to 20 capitals, digits and hyphens.")
                .and(said(command.details()))
                .unless(command.organisation() != null, "organisation", "Say which organisation runs it.")
                .refuse();
        code = command.code();
        organisation = command.organisation();
        synthetic = command.synthetic();
        become(command.details());
    }

    /**
     * Corrects what is said of it, and gives what that changes.
     *
     * @throws uk.totalplace.common.InvalidInput when a field does not hold what it must
     */
    List<Change> correct(CorrectSite command) {
        said(command).refuse();
        SiteRow before = row();
        become(command);
        return Changes.between(before, row()).in("Name", SiteRow::name).in("How people reach it", row -> row.kind().word()).in("Postcode", SiteRow::postcode)
                .in("Longitude", row -> plain(row.longitude())).in("Latitude", row -> plain(row.latitude())).in("Opened on", SiteRow::openedOn).list();
    }

    private static Violations said(CorrectSite command) {
        return new Violations()
                .text("name", command.name(), 200, "Give the site a name.")
                .unless(command.kind() != null, "kind", "Say how people reach it.")
                .mayStayEmpty("postcode", command.postcode(), 10)
                .unless((command.longitude() == null) == (command.latitude() == null), "latitude", "Give longitude and latitude together, or neither.")
                .unless(isWithin(command.longitude(), 180), "longitude", "Give the longitude in degrees between −180 and 180.")
                .unless(isWithin(command.latitude(), 90), "latitude", "Give the latitude in degrees between −90 and 90.");
    }

    private void become(CorrectSite command) {
        name = command.name().strip();
        kind = command.kind();
        postcode = command.postcode();
        longitude = command.longitude();
        latitude = command.latitude();
        openedOn = command.openedOn();
    }

    private static String plain(BigDecimal degrees) {
        return degrees == null ? null : degrees.stripTrailingZeros().toPlainString();
    }

    private static boolean isWithin(BigDecimal degrees, int most) {
        return degrees == null || degrees.abs().compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    /** Another organisation runs it from now on. */
    void passTo(String successor) {
        organisation = successor;
    }

    void release() {
        released = true;
    }

    String organisation() {
        return organisation;
    }

    boolean isReleased() {
        return released;
    }

    int version() {
        return version;
    }

    SiteRow row() {
        return new SiteRow(code, name, kind, organisation, postcode, longitude, latitude, openedOn, synthetic, released, version);
    }
}
