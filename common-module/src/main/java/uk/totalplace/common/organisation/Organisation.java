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
        amend(command);
    }

    /** @throws InvalidInput when the name is missing or its life ends before it begins */
    final void amend(RegisterOrganisation command) {
        if (command.name() == null || command.name().isBlank()) {
            throw new InvalidInput("name", "Give the organisation's name.");
        }
        if (command.kind() == null) {
            throw new InvalidInput("kind", "Say what kind of body it is.");
        }
        if (command.validFrom() != null && command.validTo() != null && command.validTo().isBefore(command.validFrom())) {
            throw new InvalidInput("validTo", "It ends on %s, before it begins on %s.".formatted(command.validTo(), command.validFrom()));
        }
        name = command.name().strip();
        kind = command.kind();
        areaCode = command.area();
        validFrom = command.validFrom();
        validTo = command.validTo();
        source = command.source() == null ? "entered by hand" : command.source();
        aliases.clear();
        command.aliases().forEach(alias -> aliases.putIfAbsent(CalledName.key(alias), alias.strip()));
    }

    /** @throws InvalidInput when the shares of the successors do not come to 100 % */
    void isSucceededBy(Collection<Succession> heirs) {
        Succession.mustComeToTheWhole(code, heirs);
        successions.clear();
        successions.addAll(heirs);
    }

    OrganisationRow row() {
        return new OrganisationRow(code, name, kind, areaCode, aliases.values().stream().sorted().toList(), validFrom, validTo,
                successions.stream().sorted(Comparator.comparing(Succession::on).thenComparing(Succession::successor)).map(Succession::row).toList(), source);
    }

    String code() {
        return code;
    }
}
