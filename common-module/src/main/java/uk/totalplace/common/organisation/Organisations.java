package uk.totalplace.common.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.StaleVersion;
import uk.totalplace.common.Violations;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.area.Areas;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.period.FinancialYear;
import uk.totalplace.common.search.Found;
import uk.totalplace.common.search.SearchText;

/** The partners' own names and lives: reference data that everybody may read, and that IT and the programme office keep. */
@Stateless
public class Organisations {
    @Inject
    private OrganisationRepository repository;
    @Inject
    private Areas areas;
    @Inject
    private SuccessionRepository succeeded;
    @Inject
    private Successions successions;
    @Inject
    private Audit audit;

    /** Every organisation by name. */
    @PermitAll
    public List<OrganisationRow> all() {
        return repository.rows();
    }

    /** @throws NotFound when no organisation has the code */
    @PermitAll
    public OrganisationRow withCode(String code) {
        return repository.find(code).map(Organisation::row).orElseThrow(() -> new NotFound("organisation " + code));
    }

    @PermitAll
    public Optional<OrganisationRow> find(String code) {
        return repository.find(code).map(Organisation::row);
    }

    /** By name, code or alias, each without aliases and successors. */
    @PermitAll
    public Found<OrganisationRow> search(SearchText text, int first, int most) {
        return repository.search(text, first, most);
    }

    /** Names by code, for lists that hold codes. */
    @PermitAll
    public Map<String, String> names() {
        return repository.names();
    }

    /** Areas by code of the organisation, of those that have one. */
    @PermitAll
    public Map<String, String> areas() {
        return repository.areas();
    }

    /** Who stands for each organisation in a year: itself where it lived on any day of it, else its sole successor, if it has one. */
    @PermitAll
    public Map<String, String> standing(FinancialYear year) {
        Map<String, String> heirs = successions.heirs();
        return repository.rows().stream().collect(Collectors.toMap(OrganisationRow::code, body -> body.standsOn(year.firstDay()) || body.standsOn(year.lastDay()) ? body.code() : heirs.getOrDefault(body.code(), body.code())));
    }

    /** Whom a file means by a code, a name or an alias: the sole successor where that body has ended; empty when nobody is called so. */
    @PermitAll
    public Optional<String> called(String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        String key = CalledName.key(text);
        return repository.rows().stream().filter(organisation -> organisation.isCalled(key)).map(OrganisationRow::code).findFirst().map(code -> successions.heirOf(code).orElse(code));
    }

    /** The organisations that come with the application, entered while it starts, when there is no caller. What is there already stays. */
    @PermitAll
    public void ship(List<RegisterOrganisation> shipped, Map<String, List<SuccessionRow>> successions) {
        Set<String> present = repository.names().keySet();
        Map<String, Organisation> fresh = shipped.stream().filter(command -> !present.contains(command.code())).map(Organisation::new).collect(Collectors.toMap(Organisation::code, Function.identity()));
        fresh.values().forEach(repository::keep);
        repository.flush();
        successions.forEach((predecessor, heirs) -> {
            if (fresh.containsKey(predecessor)) {
                fresh.get(predecessor).isSucceededBy(heirs.stream().map(Succession::of).toList());
            }
        });
    }

    /** @throws InvalidInput when the code is taken, a field does not hold what it must, or an alias already means another organisation */
    @RolesAllowed({Role.ADMIN, Role.OFFICER})
    public OrganisationRow register(RegisterOrganisation command) {
        refuseUnknown(command);
        Organisation organisation = new Organisation(command);
        repository.add(organisation);
        audit.record("organisation:" + command.code(), "entered", command.name());
        return organisation.row();
    }

    /**
     * Corrects an organisation's entry; its code and its successors stay.
     *
     * @throws StaleVersion when somebody saved it since the caller opened it; it carries the {@link OrganisationRow} as it stands
     * @throws NotFound when no organisation has the code
     * @throws InvalidInput when a field does not hold what it must, or an alias already means another organisation
     */
    @RolesAllowed({Role.ADMIN, Role.OFFICER})
    public OrganisationRow correct(RegisterOrganisation command) {
        Organisation organisation = repository.find(command.code()).orElseThrow(() -> new NotFound("organisation " + command.code()));
        if (command.version() == null || command.version() != organisation.version()) {
            throw new StaleVersion("this organisation", organisation.row(), command);
        }
        refuseUnknown(command);
        succeeded.merger(command.code()).filter(merger -> !merger.on().minusDays(1).equals(command.validTo())).ifPresent(merger -> {
            throw new InvalidInput("validTo", "Its succession was recorded, so its last day stays %s.".formatted(merger.on().minusDays(1)));
        });
        keepFormerName(organisation.row(), command);
        audit.changed("organisation:" + command.code(), organisation.correct(command));
        repository.keep(command);
        return organisation.row();
    }

    /** The name that gives way is kept with the day it was changed here, because the day it changed in the world is not asked. */
    private void keepFormerName(OrganisationRow before, RegisterOrganisation command) {
        if (command.name() != null && !before.name().equals(command.name().strip())) {
            succeeded.keep(new FormerName(before.code(), before.name(), UkTime.today(), "changed here", false));
        }
    }

    private void refuseUnknown(RegisterOrganisation command) {
        new Violations().unless(command.area() == null || areas.names(List.of(command.area())).containsKey(command.area()), "area", "There is no area with the code “" + command.area() + "”.").refuse();
        for (OrganisationRow other : repository.rows()) {
            command.aliases().stream().filter(alias -> !other.code().equals(command.code()) && other.isCalled(CalledName.key(alias))).findFirst().ifPresent(alias -> {
                throw new InvalidInput("aliases", "“%s” already means %s.".formatted(alias, other.name()));
            });
        }
    }
}
