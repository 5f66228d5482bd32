package uk.totalplace.common.agreement;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.StaleVersion;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.audit.AuditRow;
import uk.totalplace.common.audit.Change;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.search.Found;
import uk.totalplace.common.search.SearchText;

/** The data-sharing agreements: everybody in the partnership reads them, the programme office writes them. */
@Stateless
@RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
public class Agreements {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    @Inject
    private AgreementRepository repository;
    @Inject
    private Organisations organisations;
    @Inject
    private Audit audit;
    @Inject
    private Event<AgreementWritten> written;

    /** Every agreement by title. */
    public List<AgreementRow> all() {
        return repository.rows();
    }

    /** @throws NotFound when no agreement has the reference */
    public AgreementRow withRef(String ref) {
        return agreement(ref).row();
    }

    public Optional<AgreementRow> find(String ref) {
        return repository.find(ref).map(Agreement::row);
    }

    /** By reference, title and purpose. */
    public Found<AgreementRow> search(SearchText text, int first, int most) {
        return repository.search(text, first, most).map(Agreement::row);
    }

    /** What was done to an agreement, newest first. */
    public List<AuditRow> history(String ref) {
        return audit.historyOf(subject(agreement(ref).row()));
    }

    /** @throws InvalidInput when it would not be a whole agreement, or names an organisation or a data set that does not exist */
    @RolesAllowed(Role.OFFICER)
    public AgreementRow enter(WriteAgreement command) {
        Agreement agreement = new Agreement(command, organisations.names().keySet(), LocalDate.now());
        repository.keep(agreement);
        AgreementRow row = agreement.row();
        written.fire(new AgreementWritten(row.ref(), row.dataSets()));
        audit.record(subject(row), "entered", row.title());
        return row;
    }

    /**
     * Amends or renews an agreement.
     *
     * @throws StaleVersion when somebody else saved it since it was read
     */
    @RolesAllowed(Role.OFFICER)
    public AgreementRow amend(String ref, WriteAgreement command) {
        Agreement agreement = agreement(ref);
        AgreementRow before = agreement.row();
        if (command.version() == null) {
            throw new InvalidInput("version", "Say which version of the agreement was read.");
        }
        if (command.version() != before.version()) {
            throw new StaleVersion("the agreement", before);
        }
        agreement.say(command, organisations.names().keySet(), LocalDate.now());
        repository.flush();
        AgreementRow after = agreement.row();
        written.fire(new AgreementWritten(after.ref(), after.dataSets()));
        audit.changed(subject(after), changes(before, after));
        return after;
    }

    /**
     * Why an organisation may not send a data set on a day, a sentence without its full stop: agreements cover it, and none of them is in force. Empty when it may, also
     * where no agreement covers it. Open to all, because uploads are carried through in the background, where there is no caller.
     */
    @PermitAll
    public Optional<String> lapse(String dataSet, String organisation, LocalDate day) {
        List<AgreementRow> covering = repository.covering(dataSet, organisation).stream().map(Agreement::row).toList();
        if (covering.stream().anyMatch(row -> row.standingOn(day) == Standing.IN_FORCE)) {
            return Optional.empty();
        }
        return covering.stream().max(Comparator.comparing(AgreementRow::reviewOn))
                .map(row -> "The agreement “%s” (%s) lapsed on %s".formatted(row.title(), row.ref(), DAY.format(row.reviewOn())));
    }

    private Agreement agreement(String ref) {
        return repository.find(ref).orElseThrow(() -> new NotFound("agreement " + ref));
    }

    private static String subject(AgreementRow row) {
        return "agreement:" + row.ref();
    }

    private static List<Change> changes(AgreementRow before, AgreementRow after) {
        return List.of(new Change("Title", before.title(), after.title()), new Change("Purpose", before.purpose(), after.purpose()), new Change("Lawful basis", before.lawfulBasis(), after.lawfulBasis()),
                new Change("Gives the data", String.join(", ", before.providers()), String.join(", ", after.providers())),
                new Change("Receives the data", String.join(", ", before.recipients()), String.join(", ", after.recipients())),
                new Change("Data sets", String.join(", ", before.dataSets()), String.join(", ", after.dataSets())), new Change("Frequency", before.frequency(), after.frequency()),
                new Change("Security", before.security(), after.security()), new Change("Retention", before.retention(), after.retention()),
                new Change("Impact assessment", before.impactAssessment(), after.impactAssessment()), new Change("Signed on", words(before.signedOn()), words(after.signedOn())),
                new Change("Signatories", before.signatories(), after.signatories()), new Change("Review by", words(before.reviewOn()), words(after.reviewOn())));
    }

    private static String words(LocalDate day) {
        return day == null ? null : DAY.format(day);
    }
}
