package uk.totalplace.common.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.organisation.AssignHoldings.Pick;

/**
 * What an organisation that was succeeded still holds, and how it is assigned among the successors. Nothing is guessed when a body is divided; here somebody
 * says who goes on with what: those who record successions, and of what is restricted those for whom it is there.
 */
@Stateless
@RolesAllowed({Role.ADMIN, Role.OFFICER, Role.CASEWORKER})
public class Assignments {
    /** Listed of each register at a time; what is assigned makes room for more. */
    static final int MOST = 200;

    @Inject
    private SuccessionRepository repository;
    @Inject
    private OrganisationRepository organisations;
    @Inject
    private Successions successions;
    @Inject
    @Any
    private Instance<AssignableHoldings> sources;
    @Inject
    private Event<RecordsMoved> moved;
    @Inject
    private Accounts accounts;
    @Inject
    private Audit audit;

    /** What is still held of one register: how many, and the first of them by title. */
    public record StillHeld(String things, long number, List<Held> first) {
    }

    /** What an organisation still holds that the caller may assign; nothing while its succession is not recorded. */
    public List<StillHeld> of(String organisation) {
        return repository.merger(organisation).isEmpty() ? List.of() : open(organisation).map(source -> new StillHeld(source.things(), number(source, organisation), source.held(organisation, MOST))).filter(one -> one.number() > 0).toList();
    }

    /** Who may go on with it: the successors, or who in turn succeeded them as a whole. */
    public Set<String> heirs(String organisation) {
        return organisations.find(organisation).map(Organisation::row).stream().flatMap(row -> row.successors().stream()).map(heir -> successions.heirOf(heir.successor()).orElse(heir.successor()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * What would become of what is picked. Nothing is changed.
     *
     * @throws InvalidInput when it cannot be assigned so
     */
    public List<Passing> preview(AssignHoldings command) {
        possible(command);
        return picked(command).map(source -> source.passing(command.predecessor(), command.successor(), picked(command, source))).toList();
    }

    /** Assigns what is picked, and says what became of it. @throws InvalidInput when it cannot be assigned so; then nothing has changed */
    public List<Passing> assign(AssignHoldings command) {
        MergerRow merger = possible(command);
        List<Passing> all = preview(command);
        List<Passing> told = picked(command).filter(source -> !(source instanceof RestrictedHoldings)).map(source -> source.passing(command.predecessor(), command.successor(), picked(command, source))).toList();
        picked(command).forEach(source -> source.assign(command.predecessor(), command.successor(), merger.on(), picked(command, source)));
        moved.fire(new RecordsMoved(command.predecessor()));
        if (!told.isEmpty()) {
            audit.record("organisation:" + command.predecessor(), "assigned", Successions.words(told) + ", to " + command.successor());
            audit.record("organisation:" + command.successor(), "was assigned", Successions.words(told) + ", of " + command.predecessor());
        }
        return all;
    }

    private MergerRow possible(AssignHoldings command) {
        MergerRow merger = repository.merger(command.predecessor()).orElseThrow(() -> new NotFound("recorded succession of " + command.predecessor()));
        repository.hold(command.predecessor());
        List<Pick> picks = command.picks() == null ? List.of() : command.picks();
        Set<String> known = open(command.predecessor()).map(AssignableHoldings::things).collect(Collectors.toSet());
        if (picks.stream().allMatch(pick -> pick.picked().isNothing())) {
            throw new InvalidInput("picks", "Choose what is to be assigned.");
        }
        picks.stream().filter(pick -> !known.contains(pick.things())).findFirst().ifPresent(pick -> {
            throw new InvalidInput("picks", "There is nothing called “" + pick.things() + "” to be assigned.");
        });
        if (picks.stream().anyMatch(pick -> pick.picked().keys().size() > MOST)) {
            throw new InvalidInput("picks", "Choose at most " + MOST + " of a kind at a time, or all of them.");
        }
        if (command.successor() == null || !heirs(command.predecessor()).contains(command.successor())) {
            throw new InvalidInput("successor", "Choose one of the successors.");
        }
        successions.mustCarryOn(command.successor());
        return merger;
    }

    private Stream<AssignableHoldings> picked(AssignHoldings command) {
        return open(command.predecessor()).filter(source -> !picked(command, source).isNothing());
    }

    private static Picked picked(AssignHoldings command, AssignableHoldings source) {
        return Picked.of(command.picks().stream().filter(pick -> pick.things().equals(source.things())).map(Pick::picked).toList());
    }

    private static long number(AssignableHoldings source, String organisation) {
        return source.of(organisation).stream().filter(holding -> holding.things().equals(source.things())).mapToLong(Holding::number).sum();
    }

    /** What the caller may assign of an organisation's. */
    private Stream<AssignableHoldings> open(String organisation) {
        Caller caller = accounts.current();
        boolean records = caller.has(Role.OFFICER) || caller.has(Role.ADMIN);
        return sources.stream().map(AssignableHoldings.class::cast).filter(source -> source instanceof RestrictedHoldings restricted ? restricted.isFor(caller, organisation) : records)
                .sorted((one, other) -> one.things().compareTo(other.things()));
    }
}
