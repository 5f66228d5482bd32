package uk.totalplace.margate.intervention;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import uk.totalplace.common.Violations;
import uk.totalplace.common.audit.Change;
import uk.totalplace.common.audit.Changes;

/** A piece of the place, made of one or more areas, for which the partners pursue an aim together. */
@Entity
@Table(schema = "margate", name = "intervention_area")
public class InterventionArea {
    @Id
    @Column(name = "code", length = 20)
    private String code;
    @Column(name = "name", nullable = false, length = 200)
    private String name;
    @Column(name = "aim", nullable = false, length = 1000)
    private String aim;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(schema = "margate", name = "intervention_area_part", joinColumns = @JoinColumn(name = "intervention_code"))
    @Column(name = "area_code", nullable = false, length = 9)
    private Set<String> areas = new TreeSet<>();
    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected InterventionArea() {
    }

    /** @param known those of the named codes that are areas */
    InterventionArea(DesignateArea command, Set<String> known) {
        new Violations()
                .unless(command.code() != null && command.code().matches("[A-Z0-9-]{2,20}"), "code", "Give a code of 2 to 20 capitals, digits and hyphens.")
                .and(said(command.details(), known))
                .refuse();
        code = command.code();
        become(command.details());
    }

    /**
     * Corrects what is said of it, and gives what that changes.
     *
     * @param known the codes of all areas there are
     * @throws uk.totalplace.common.InvalidInput when a field does not hold what it must
     */
    List<Change> correct(CorrectArea command, Set<String> known) {
        said(command, known).refuse();
        InterventionAreaRow before = row();
        become(command);
        return Changes.between(before, row()).in("Name", InterventionAreaRow::name).in("Aim", InterventionAreaRow::aim).in("Covers", row -> String.join(", ", row.areas())).list();
    }

    private static Violations said(CorrectArea command, Set<String> known) {
        Violations violations = new Violations()
                .text("name", command.name(), 200, "Give the intervention area a name.")
                .text("aim", command.aim(), 1000, "Say in a sentence what it is for.")
                .unless(command.areas() != null && !command.areas().isEmpty(), "areas", "Name at least one area that it covers.");
        if (command.areas() != null) {
            command.areas().stream().distinct().forEach(area -> violations.unless(area != null && known.contains(area), "areas", "There is no area with the code “" + area + "”."));
        }
        return violations;
    }

    private void become(CorrectArea command) {
        name = command.name().strip();
        aim = command.aim().strip();
        areas.retainAll(command.areas());
        areas.addAll(command.areas());
    }

    int version() {
        return version;
    }

    InterventionAreaRow row() {
        return new InterventionAreaRow(code, name, aim, areas.stream().sorted().toList(), version);
    }
}
