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
import java.util.Set;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.StaleVersion;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.audit.AuditRow;
import uk.totalplace.common.audit.Change;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.search.Found;
import uk.totalplace.common.search.SearchText;

/** The data-sharing agreements: everybody in the partnership reads those that cover what they may know of, the programme office writes them. */
@Stateless
@RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
public class Agreements {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    @Inject
    private AgreementRepository repository;
    @Inject
    private Organisations organisations;
    @Inject
    private HiddenDataSets hidden;
    @Inject
    private Accounts accounts;
    @Inject
    private Audit audit;
    @Inject
    private Event<AgreementWritten> written;

    /** Every agreement by title. */
    public List<AgreementRow> all() {
        Set<String> hides = hides();
        return repository.rows().stream().map(row -> row.without(hides)).filter(row -> !row.dataSets().isEmpty()).toList();
    }

    /** @throws NotFound when no agreement has the reference */
    public AgreementRow withRef(String ref) {
        return find(ref).orElseThrow(() -> new NotFound("agreement " + ref));
    }

    /** Empty when there is none, or it covers only data sets that the caller may not know of. */
    public Optional<AgreementRow> find(String ref) {
        Set<String> hides = hides();
        return repository.find(ref).map(agreement -> agreement.row().without(hides)).filter(row -> !row.dataSets().isEmpty());
    }

    /** By reference, title and purpose. */
    public Found<AgreementRow> search(SearchText text, int first, int most) {
        Set<String> hides = hides();
        return repository.search(text, hides, first, most).map(agreement -> agreement.row().without(hides));
    }

    /** What was done to an agreement, newest first. */
    public List<AuditRow> history(String ref) {
        Set<String> hides = hides();
        return audit.historyOf(subject(withRef(ref))).stream().map(deed -> without(hides, deed)).toList();
    }

    /** @throws InvalidInput when it would not be a whole agreement, or names an organisation or a data set that does not exist */
    @RolesAllowed(Role.OFFICER)
    public AgreementRow enter(WriteAgreement command) {
        Agreement agreement = new Agreement(command, organisations.names().keySet(), UkTime.today());
        repository.keep(agreement);
        AgreementRow row = agreement.row();
        written.fire(new AgreementWritten(row.ref(), row.dataSets()));
        audit.record(subject(row), "entered", row.title());
        return row;
    }

    /**
     * Amends or renews an agreement. Data sets that the caller may not know of stay covered.
     *
     * @throws StaleVersion when somebody else saved it since it was read
     */
    @RolesAllowed(Role.OFFICER)
    public AgreementRow amend(String ref, WriteAgreement command) {
        AgreementRow seen = withRef(ref);
        Agreement agreement = repository.find(ref).orElseThrow(() -> new NotFound("agreement " + ref));
        AgreementRow before = agreement.row();
        if (command.version() == null) {
            throw new InvalidInput("version", "Say which version of the agreement was read.");
        }
        if (command.version() != before.version()) {
            throw new StaleVersion("the agreement", seen);
        }
        Set<String> hides = hides();
        written.fire(new AgreementWritten(ref, command.dataSets()));
        agreement.say(command.and(before.dataSets().stream().filter(hides::contains).toList()), organisations.names().keySet(), UkTime.today());
        repository.flush();
        AgreementRow after = agreement.row();
        audit.changed(subject(after), changes(before, after));
        return after.without(hides);
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

    /** A deed without the codes of data sets that the caller may not know of. */
    private static AuditRow without(Set<String> hides, AuditRow deed) {
        String words = deed.words();
        for (String code : hides) {
            words = words == null ? null : words.replace(", " + code, "").replace(code + ", ", "").replace(code, "nothing");
        }
        return new AuditRow(deed.id(), deed.at(), deed.actor(), deed.subject(), deed.deed(), words);
    }

    private Set<String> hides() {
        return hidden.from(accounts.current());
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
