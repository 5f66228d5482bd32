package uk.totalplace.common.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.NotYours;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.agreement.Agreements;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.organisation.Successions;

/**
 * Which data sets and uploads the caller may open: a partner those of its organisation, the programme office all of them; of a restricted data set those who
 * hold a role that it names and work for the organisation.
 */
@Dependent
class ImportRights {
    @Inject
    private ImportRepository repository;
    @Inject
    private Intakes intakes;
    @Inject
    private Accounts accounts;
    @Inject
    private Organisations organisations;
    @Inject
    private Agreements agreements;
    @Inject
    private Successions successions;

    /** The data sets that the caller may hand in. */
    Stream<Intake<?>> open() {
        Caller caller = accounts.current();
        return intakes.all().stream().filter(intake -> opens(intake, caller, caller.organisation() == null ? "" : caller.organisation()));
    }

    List<String> openCodes() {
        return open().map(Intake::dataSet).toList();
    }

    /** Whose uploads the caller sees; null for the programme office, which sees all. */
    List<String> owners() {
        Caller caller = accounts.current();
        return caller.isProgrammeOffice() ? null : caller.owners();
    }

    /**
     * Asked before a file is taken or a template is given.
     *
     * @throws InvalidInput when there is no such organisation: it was named in a form or a request, and is not what was asked for
     * @throws NotFound when the data set is restricted and not for the caller
     * @throws NotYours when the organisation is not the caller's
     */
    void mustOpen(Intake<?> intake, String organisation) {
        Caller caller = accounts.current();
        if (!intake.restricted()) {
            caller.mustKeepFor(known(organisation));
        } else if (intake.restrictedTo().stream().noneMatch(caller::has)) {
            throw new NotFound("data set " + intake.dataSet());
        } else if (!caller.worksFor(known(organisation))) {
            throw new NotYours(organisation);
        }
    }

    /**
     * Asked whenever a file is to be read for an organisation.
     *
     * @throws ImportRefusal when the agreement that covers it has lapsed; {@code then} says what to do after its renewal
     * @throws InvalidInput when the organisation was succeeded
     */
    void mustStand(String dataSet, String organisation, String then) {
        agreements.lapse(dataSet, organisation, UkTime.today()).ifPresent(words -> {
            throw new ImportRefusal(words + "; renew it under Data-sharing agreements, " + then);
        });
        successions.mustCarryOn(organisation);
    }

    private String known(String organisation) {
        if (organisation == null || organisation.isBlank()) {
            throw new InvalidInput("organisation", "Say for which organisation the file is.");
        }
        if (!organisations.names().containsKey(organisation)) {
            throw new InvalidInput("organisation", "There is no organisation with the code “" + organisation + "”.");
        }
        return organisation;
    }

    /** Empty when there is no such upload, or the caller may not open it. */
    Optional<ImportRun> find(long id) {
        Caller caller = accounts.current();
        return repository.find(id).filter(run -> opens(intakes.of(run.dataSet()), caller, run.organisation()));
    }

    /** @throws NotFound when there is no such upload, or the caller may not open it */
    ImportRun run(long id) {
        return find(id).orElseThrow(() -> new NotFound("upload " + id));
    }

    private static boolean opens(Intake<?> intake, Caller caller, String organisation) {
        return intake.restricted() ? caller.worksFor(organisation) && intake.restrictedTo().stream().anyMatch(caller::has) : caller.keepsFor(organisation);
    }
}
