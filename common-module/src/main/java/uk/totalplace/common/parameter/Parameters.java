package uk.totalplace.common.parameter;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.audit.Audit;

/** The parameter sets: everybody reads them, the programme office and IT propose and activate versions, never both in one person. */
@Stateless
@RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
public class Parameters {
    @Inject
    private ParameterRepository repository;
    @Inject
    private Accounts accounts;
    @Inject
    private Audit audit;

    /** Every set by title. */
    public List<SetRow> all() {
        return repository.rows();
    }

    /** @throws NotFound when there is no such set */
    public SetRow withCode(String code) {
        return repository.row(code).orElseThrow(() -> new NotFound("parameter set " + code));
    }

    /**
     * The values in force on a day. Open to all, because rules of the background ask too.
     *
     * @throws ParameterRefusal when no version is active on that day: a rule without its number must not guess one
     */
    @PermitAll
    public ParameterValues on(String code, LocalDate day) {
        return find(code, day).orElseThrow(() -> new ParameterRefusal("No values of “%s” are in force on %s; propose them under Parameters.".formatted(code, day)));
    }

    /** The same for what can be left unsaid where nobody knows: empty when no version is active on that day. */
    @PermitAll
    public Optional<ParameterValues> find(String code, LocalDate day) {
        return repository.row(code).flatMap(set -> set.versionOn(day)).map(VersionRow::inForce);
    }

    /** @throws uk.totalplace.common.InvalidInput when a value is missing or out of bounds */
    @RolesAllowed({Role.OFFICER, Role.ADMIN})
    public int propose(String code, ProposeValues proposal) {
        ParameterSet set = hold(code);
        set.check(proposal);
        int number = next(repository.versionsOf(code));
        repository.keep(new ParameterVersion(code, number, proposal, accounts.current().name()));
        audit.record(subject(code), "proposed", "version %d from %s: %s; %s".formatted(number, proposal.validFrom(), words(proposal), proposal.source()));
        return number;
    }

    /** @throws ParameterRefusal when the caller proposed the version, or it is not waiting any more */
    @RolesAllowed({Role.OFFICER, Role.ADMIN})
    public void activate(String code, int number) {
        hold(code);
        List<ParameterVersion> versions = repository.versionsOf(code);
        ParameterVersion version = version(versions, code, number);
        version.activate(accounts.current().name());
        versions.stream().filter(version::takesTheDayOf).forEach(ParameterVersion::supersede);
        audit.record(subject(code), "activated", "version %d from %s".formatted(number, version.validFrom()));
    }

    /** @throws ParameterRefusal when the version is not waiting any more */
    @RolesAllowed({Role.OFFICER, Role.ADMIN})
    public void withdraw(String code, int number) {
        hold(code);
        version(repository.versionsOf(code), code, number).withdraw(accounts.current().name());
        audit.record(subject(code), "withdrew", "version " + number);
    }

    /** The sets that come with the application, entered while it starts, when there is no caller. What is there already stays. */
    @PermitAll
    public void ship(List<ShippedSet> shipped) {
        shipped.stream().filter(set -> !repository.isThere(set.code())).forEach(fresh -> {
            ParameterSet set = new ParameterSet(fresh);
            fresh.versions().forEach(set::check);
            repository.keep(set);
            for (int i = 0; i < fresh.versions().size(); i++) {
                repository.keep(new ParameterVersion(fresh.code(), i + 1, fresh.versions().get(i), null));
            }
        });
    }

    private ParameterSet hold(String code) {
        return repository.hold(code).orElseThrow(() -> new NotFound("parameter set " + code));
    }

    private static ParameterVersion version(List<ParameterVersion> versions, String code, int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst().orElseThrow(() -> new NotFound("version " + number + " of " + code));
    }

    private static int next(List<ParameterVersion> versions) {
        return versions.stream().mapToInt(ParameterVersion::number).max().orElse(0) + 1;
    }

    private static String words(ProposeValues proposal) {
        return proposal.values().entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue().toPlainString()).sorted().collect(Collectors.joining(", "));
    }

    private static String subject(String code) {
        return "parameter-set:" + code;
    }
}
