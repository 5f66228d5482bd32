package uk.totalplace.common.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.audit.Audit;

/**
 * How organisations end and are succeeded. What carries on passes to a sole successor in the transaction that records it; what is
 * history stays with the body whose it was, and the successor keeps it from then on (docs/adr/0017).
 */
@Stateless
public class Successions {
    @Inject
    private SuccessionRepository repository;
    @Inject
    private OrganisationRepository organisations;
    @Inject
    @Any
    private Instance<HoldingSource> sources;
    @Inject
    private Event<OrganisationMerged> merged;
    @Inject
    private Event<RecordsMoved> moved;
    @Inject
    private Accounts accounts;
    @Inject
    private Audit audit;

    /** @throws NotFound when no organisation has the code */
    @RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
    public OrganisationSheet sheet(String code) {
        OrganisationRow row = Optional.ofNullable(code).flatMap(organisations::find).map(Organisation::row).orElseThrow(() -> new NotFound("organisation " + code));
        List<OrganisationSheet.Predecessor> predecessors = repository.predecessors(code).entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(entry -> new OrganisationSheet.Predecessor(entry.getKey(), entry.getValue(), repository.merger(entry.getKey()).orElse(null), holdings(entry.getKey()))).toList();
        return new OrganisationSheet(row, repository.names(code), predecessors, repository.merger(code).orElse(null), holdings(code));
    }

    /**
     * What would become of everything that the predecessors hold, by predecessor. Nothing is changed.
     *
     * @throws InvalidInput when the succession could not be recorded so
     */
    @RolesAllowed({Role.ADMIN, Role.OFFICER})
    public Map<String, List<Passing>> preview(MergeOrganisations command) {
        possible(command);
        Map<String, List<Passing>> all = new LinkedHashMap<>();
        command.predecessors().forEach(predecessor -> all.put(predecessor, passing(predecessor, command)));
        return all;
    }

    /**
     * Ends the predecessors, names their successors and passes on what carries on.
     *
     * @return what became of everything, by predecessor
     * @throws InvalidInput when it cannot be recorded so; then nothing has changed
     */
    @RolesAllowed({Role.ADMIN, Role.OFFICER})
    public Map<String, List<Passing>> record(MergeOrganisations command) {
        Map<String, Organisation> held = possible(command);
        List<String> heirs = command.successors().stream().map(MergeOrganisations.Heir::organisation).toList();
        LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
        Map<String, List<Passing>> all = new LinkedHashMap<>();
        for (String predecessor : command.predecessors()) {
            List<Passing> passing = passing(predecessor, command);
            held.get(predecessor).endsFor(command);
            repository.flush();
            repository.keep(new MergerRow(predecessor, command.isSole() ? heirs.get(0) : null, command.on(), command.source().strip(), command.verified(), accounts.current().name(), now));
            merged.fire(new OrganisationMerged(predecessor, heirs, command.on()));
            moved.fire(new RecordsMoved(predecessor));
            audit.record("organisation:" + predecessor, "ended", "on %s, succeeded by %s: %s".formatted(command.on(), String.join(", ", heirs), words(passing)));
            heirs.forEach(heir -> audit.record("organisation:" + heir, "succeeded", "%s on %s: %s".formatted(predecessor, command.on(), words(passing))));
            all.put(predecessor, passing);
        }
        return all;
    }

    /** Who holds today what an organisation once held: its sole successor, or the successor's; empty while it holds it itself or several succeeded it. */
    @PermitAll
    public Optional<String> heirOf(String organisation) {
        return Optional.ofNullable(heirs().get(organisation));
    }

    /** Who holds today what each organisation once held that passed to another as a whole. */
    @PermitAll
    public Map<String, String> heirs() {
        Map<String, String> sole = repository.soleSuccessors();
        Map<String, String> heirs = new HashMap<>();
        sole.forEach((predecessor, successor) -> {
            String heir = successor;
            for (int i = 0; i < sole.size() && sole.containsKey(heir); i++) {
                heir = sole.get(heir);
            }
            heirs.put(predecessor, heir);
        });
        return heirs;
    }

    /** By whom each organisation that passed to another as a whole was succeeded, directly. */
    @PermitAll
    public Map<String, String> soleSuccessors() {
        return repository.soleSuccessors();
    }

    /** @throws InvalidInput when the organisation has ended and was succeeded: what is new belongs to a successor */
    @PermitAll
    public void mustCarryOn(String organisation) {
        repository.merger(organisation).ifPresent(merger -> {
            Map<String, String> names = organisations.names();
            List<String> heirs = organisations.find(organisation).map(Organisation::row).stream().flatMap(row -> row.successors().stream()).map(heir -> names.get(heir.successor())).toList();
            throw new InvalidInput("organisation", "%s was succeeded by %s on %s. Enter it for %s.".formatted(names.get(organisation), String.join(" and ", heirs), merger.on(), heirs.size() == 1 ? "the successor" : "one of the successors"));
        });
    }

    private List<Holding> holdings(String code) {
        return inOrder().flatMap(source -> source.of(code).stream()).toList();
    }

    /** With several successors nothing passes on; what is held stays and is to be assigned. */
    private List<Passing> passing(String predecessor, MergeOrganisations command) {
        if (command.isSole()) {
            return inOrder().flatMap(source -> source.passing(predecessor, command.successors().get(0).organisation(), command.on()).stream()).toList();
        }
        return inOrder().filter(source -> !(source instanceof RestrictedHoldings)).flatMap(source -> source.of(predecessor).stream()).map(holding -> new Passing(holding.things(), 0, holding.number(), holding.history() ? "History stays with the body whose it was." : "To be assigned among the successors.")).toList();
    }

    private Stream<HoldingSource> inOrder() {
        return sources.stream().map(HoldingSource.class::cast).sorted((one, other) -> one.getClass().getName().compareTo(other.getClass().getName()));
    }

    /** The organisations of the command, held; those that end are asked whether they can. */
    private Map<String, Organisation> possible(MergeOrganisations command) {
        List<String> heirs = command.successors().stream().map(MergeOrganisations.Heir::organisation).toList();
        new SuccessionRule(command).refuse();
        Map<String, Organisation> held = new HashMap<>();
        for (String code : new TreeSet<>(Stream.concat(command.predecessors().stream(), heirs.stream()).toList())) {
            held.put(code, repository.hold(code).orElseThrow(() -> new InvalidInput(heirs.contains(code) ? "successors" : "predecessors", "There is no organisation “" + code + "”.")));
        }
        List<String> gone = held.keySet().stream().filter(code -> repository.merger(code).isPresent()).toList();
        if (!gone.isEmpty()) {
            throw new InvalidInput(heirs.contains(gone.get(0)) ? "successors" : "predecessors", held.get(gone.get(0)).row().name() + " was succeeded already.");
        }
        command.predecessors().forEach(code -> held.get(code).mustBeAbleToEndBefore(command.on()));
        heirs.forEach(code -> held.get(code).mustStandOn(command.on()));
        return held;
    }

    static String words(List<Passing> passing) {
        return String.join("; ", passing.stream().filter(one -> one.moves() + one.stays() > 0).map(one -> "%s: %d passed on, %d stayed".formatted(one.things(), one.moves(), one.stays())).toList());
    }

    /** Names that come with the application, entered while it starts, when there is no caller. */
    @PermitAll
    public void shipNames(List<FormerName> names) {
        names.stream().filter(name -> organisations.find(name.organisation()).isPresent()).forEach(repository::keep);
    }
}
