package uk.totalplace.common.organisation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.Violations;
import uk.totalplace.common.audit.Change;
import uk.totalplace.common.audit.Changes;

/**
 * A public body of the partnership, from its founding to its end. It goes by several names and codes, and when it ends
 * its duties pass to successors in shares.
 */
@Entity
@Table(schema = "common", name = "organisation")
public class Organisation {
    @Id
    @Column(name = "code", length = 40)
    private String code;
    @Column(name = "name", nullable = false, length = 200)
    private String name;
    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 30)
    private OrganisationKind kind;
    @Column(name = "area_code", length = 9)
    private String areaCode;
    @Column(name = "valid_from")
    private LocalDate validFrom;
    @Column(name = "valid_to")
    private LocalDate validTo;
    @Column(name = "source", nullable = false, length = 300)
    private String source;
    /** Names as written, by what is compared of them. */
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(schema = "common", name = "organisation_alias", joinColumns = @JoinColumn(name = "organisation_code"))
    @MapKeyColumn(name = "alias_key", length = 200)
    @Column(name = "alias", nullable = false, length = 200)
    private Map<String, String> aliases = new HashMap<>();
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(schema = "common", name = "organisation_succession", joinColumns = @JoinColumn(name = "predecessor_code"))
    private List<Succession> successions = new ArrayList<>();
    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected Organisation() {
    }

    Organisation(RegisterOrganisation command) {
        code = new OrganisationCode(command.code()).value();
        become(command);
    }

    /**
     * Corrects what is said of it, and gives what that changes.
     *
     * @throws InvalidInput when the name is missing or its life ends before it begins
     */
    List<Change> correct(RegisterOrganisation command) {
        OrganisationRow before = row();
        become(command);
        return Changes.between(before, row()).in("Name", OrganisationRow::name).in("Kind", row -> row.kind().word()).in("Area", OrganisationRow::area)
                .in("Also called", row -> row.aliases().isEmpty() ? null : String.join(", ", row.aliases())).in("From", OrganisationRow::validFrom).in("Until", OrganisationRow::validTo)
                .in("Source", OrganisationRow::source).list();
    }

    private void become(RegisterOrganisation command) {
        boolean inOrder = command.validFrom() == null || command.validTo() == null || !command.validTo().isBefore(command.validFrom());
        Violations violations = new Violations()
                .text("name", command.name(), 200, "Give the organisation's name.")
                .unless(command.kind() != null, "kind", "Say what kind of body it is.")
                .mayStayEmpty("source", command.source(), 300)
                .unless(inOrder, "validTo", "It ends on %s, before it begins on %s.".formatted(command.validTo(), command.validFrom()));
        command.aliases().forEach(alias -> violations.mayStayEmpty("aliases", alias, 200).unless(!CalledName.key(alias).isEmpty(), "aliases", "“" + alias + "” is not a name."));
        violations.refuse();
        name = command.name().strip();
        kind = command.kind();
        areaCode = command.area();
        validFrom = command.validFrom();
        validTo = command.validTo();
        source = command.source() == null ? "entered by hand" : command.source();
        Map<String, String> called = new HashMap<>();
        command.aliases().forEach(alias -> called.putIfAbsent(CalledName.key(alias), alias.strip()));
        aliases.keySet().retainAll(called.keySet());
        aliases.putAll(called);
    }

    /** @throws InvalidInput when the shares of the successors do not come to 100 % */
    void isSucceededBy(Collection<Succession> heirs) {
        Succession.mustComeToTheWhole(code, heirs);
        successions.clear();
        successions.addAll(heirs);
    }

    /** @throws InvalidInput when it had not begun by then, or ended on another day */
    void mustBeAbleToEndBefore(LocalDate on) {
        if (validFrom != null && !validFrom.isBefore(on)) {
            throw new InvalidInput("on", "%s begins on %s only, so it cannot be succeeded on %s.".formatted(name, validFrom, on));
        }
        if (validTo != null && !validTo.equals(on.minusDays(1))) {
            throw new InvalidInput("on", "%s ended on %s, so its successor's first day is %s.".formatted(name, validTo, validTo.plusDays(1)));
        }
    }

    /** @throws InvalidInput when it does not stand that day */
    void mustStandOn(LocalDate on) {
        if (!row().standsOn(on)) {
            throw new InvalidInput("successors", "%s does not stand on %s.".formatted(name, on));
        }
    }

    /** Its last day is the one before the successors' first. */
    void endsFor(MergeOrganisations command) {
        mustBeAbleToEndBefore(command.on());
        validTo = command.on().minusDays(1);
        isSucceededBy(command.successors().stream().map(heir -> Succession.of(new SuccessionRow(heir.organisation(), command.on(), heir.sharePercent(), command.source().strip(), command.verified()))).toList());
    }

    OrganisationRow row() {
        return new OrganisationRow(code, name, kind, areaCode, aliases.values().stream().sorted().toList(), validFrom, validTo,
                successions.stream().sorted(Comparator.comparing(Succession::on).thenComparing(Succession::successor)).map(Succession::row).toList(), source, version);
    }

    int version() {
        return version;
    }

    String code() {
        return code;
    }
}
