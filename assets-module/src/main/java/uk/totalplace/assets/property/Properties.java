package uk.totalplace.assets.property;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.StaleVersion;
import uk.totalplace.common.Violations;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.area.AreaLocator;
import uk.totalplace.common.area.AreaSum;
import uk.totalplace.common.area.NationalGrid;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.database.Saving;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.organisation.Successions;
import uk.totalplace.common.search.Found;
import uk.totalplace.common.search.SearchText;

/** The register of land and buildings. Everybody sees what is released and their own; partners keep their own, the programme office all. */
@Stateless
@RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
public class Properties {
    private static final int LARGEST_PAGE = 5000;

    @Inject
    private PropertyRepository repository;
    @Inject
    private PropertyReads reads;
    @Inject
    private PropertyPassing passing;
    @Inject
    private Accounts accounts;
    @Inject
    private Organisations organisations;
    @Inject
    private Successions successions;
    @Inject
    private NationalGrid grid;
    @Inject
    private AreaLocator locator;
    @Inject
    private Audit audit;
    @Inject
    private PropertySavings savings;

    /** @param size at most 5,000 */
    public List<PropertyRow> page(PropertyFilter filter, int first, int size) {
        return reads.page(accounts.current(), filter, first, Math.min(size, LARGEST_PAGE)).stream().map(PropertySheet::row).toList();
    }

    /** By name, address and reference. */
    public Found<PropertyRow> search(SearchText text, int first, int most) {
        return reads.search(accounts.current(), text, first, most).map(PropertySheet::row);
    }

    /** As {@link #page} from the start, each property whole. */
    public List<PropertySheet> sheets(PropertyFilter filter, int most) {
        return reads.page(accounts.current(), filter, 0, Math.min(most, LARGEST_PAGE));
    }

    public PropertyTotals totals(PropertyFilter filter) {
        return reads.totals(accounts.current(), filter);
    }

    /** How many of them lie in each area and what they cost to run in a year, in pence; the area is null where it is not known. */
    public List<AreaSum> byArea(PropertyFilter filter) {
        return reads.byArea(accounts.current(), filter);
    }

    /** How many an organisation holds today; what has passed to a successor is counted there. */
    public long heldBy(String organisation) {
        return reads.heldBy(accounts.current(), organisation);
    }

    public List<PropertyCount> counts() {
        return reads.counts(accounts.current());
    }

    /** A place that a property had before its owner was succeeded leads to it. Empty when there is no such property, or the caller may not see it. */
    public Optional<PropertySheet> find(String organisation, String assetCode) {
        return seen(organisation, assetCode).map(Property::sheet);
    }

    /** @throws NotFound when there is no such property, or the caller may not see it */
    public PropertySheet sheet(String organisation, String assetCode) {
        return visible(organisation, assetCode).sheet();
    }

    /** What happened to it, newest first. */
    public List<HistoryEntry> history(String organisation, String assetCode) {
        PropertyRef ref = visible(organisation, assetCode).ref();
        List<HistoryEntry> history = new ArrayList<>();
        history.addAll(at(ref));
        passing.before(ref).forEach(place -> {
            history.addAll(at(place.ref()));
            history.add(new HistoryEntry(place.recordedAt(), accounts.displayName(place.by()), "passed it on: until %s it was %s of %s".formatted(place.until(), place.ref().assetCode(), organisations.withCode(place.ref().organisation()).name()), null));
        });
        history.sort(Comparator.comparing(HistoryEntry::at).reversed());
        return history;
    }

    /** What happened to a property while it had this place. */
    private List<HistoryEntry> at(PropertyRef ref) {
        Stream<HistoryEntry> deeds = audit.historyOf(ref.subject()).stream().map(deed -> new HistoryEntry(deed.at(), deed.actor(), deed.deed() + " " + deed.words(), null));
        return Stream.concat(deeds, repository.deeds(ref).stream().flatMap(deed -> deed.history().stream())).toList();
    }

    /** The rows of a page in the schema's columns as they may be published. */
    public List<List<String>> published(PropertyFilter filter, int first, int size) {
        Map<String, String> names = organisations.names();
        return reads.page(accounts.current(), filter, first, Math.min(size, LARGEST_PAGE)).stream()
                .map(sheet -> PublishedRow.forPublication(sheet, names.getOrDefault(sheet.organisation(), sheet.organisation()))).toList();
    }

    public List<String> publishedHeadings() {
        return Field.columns().stream().map(column -> column.name()).toList();
    }

    /** @throws InvalidInput when the asset code is taken or a field does not hold what it must */
    @RolesAllowed({Role.PARTNER, Role.OFFICER})
    public PropertySheet add(CorrectProperty command) {
        new Violations().unless(command.organisation() != null, "organisation", "Say whose property it is.").refuse();
        accounts.current().mustKeepFor(organisations.withCode(command.organisation()).code());
        successions.mustCarryOn(command.organisation());
        PropertyRef ref = new PropertyRef(command.organisation(), command.assetCode());
        if (command.assetCode() != null && repository.find(ref).isPresent()) {
            throw taken(command);
        }
        Property property = new Property(ref, details(command, null));
        Saving.fresh(() -> repository.keep(property), taken(command));
        audit.record(ref.subject(), "entered", "it by hand");
        savings.touched(property.details());
        return property.sheet();
    }

    private static InvalidInput taken(CorrectProperty command) {
        return new InvalidInput("assetCode", "The asset code " + command.assetCode() + " is taken.");
    }

    /**
     * Corrects a property.
     *
     * @throws StaleVersion when somebody saved it since the caller opened it; it carries the {@link PropertySheet} as it stands
     */
    @RolesAllowed({Role.PARTNER, Role.OFFICER})
    public PropertySheet correct(CorrectProperty command) {
        Property property = visible(command.organisation(), command.assetCode());
        accounts.current().mustKeepFor(property.ref().organisation());
        if (command.version() == null || command.version() != property.version()) {
            throw new StaleVersion("this property", property.sheet(), command);
        }
        PropertyDetails before = property.details();
        audit.changed(property.ref().subject(), property.correct(details(command, before)));
        Saving.corrected(() -> repository.keep(property), "this property", command);
        savings.touched(before, property.details());
        return property.sheet();
    }

    /** Shows all of an organisation's properties to the partnership; gives how many that newly shows. */
    @RolesAllowed({Role.PARTNER, Role.OFFICER})
    public int release(String organisation) {
        accounts.current().mustKeepFor(organisation);
        int released = repository.release(organisation);
        audit.record("properties of:" + organisation, "released", released + " properties");
        savings.changed();
        return released;
    }

    @RolesAllowed({Role.PARTNER, Role.OFFICER})
    public long unreleased(String organisation) {
        accounts.current().mustKeepFor(organisation);
        return repository.unreleased(organisation);
    }

    private Property visible(String organisation, String assetCode) {
        return seen(organisation, assetCode).orElseThrow(() -> new NotFound("property " + assetCode));
    }

    private Optional<Property> seen(String organisation, String assetCode) {
        Caller caller = accounts.current();
        return Optional.ofNullable(organisation).filter(code -> assetCode != null).map(code -> new PropertyRef(code, assetCode))
                .flatMap(ref -> repository.find(ref).or(() -> passing.nowAt(ref).flatMap(repository::find))).filter(property -> caller.sees(property.ref().organisation(), property.isReleased()));
    }

    private PropertyDetails details(CorrectProperty command, PropertyDetails before) {
        return command.details(new CoordinateCheck(grid, locator).typed(command.geoX(), command.geoY()), before);
    }
}
