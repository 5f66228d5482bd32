package uk.totalplace.board.consent;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.totalplace.common.NotYours;
import uk.totalplace.common.StaleVersion;
import uk.totalplace.common.Violations;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.organisation.Successions;
import uk.totalplace.common.record.RecordRef;
import uk.totalplace.common.record.Records;

/**
 * How each partner stands to each proposal, be it one saving or a group of them. A board member says it for the own organisation, the programme office writes down what was signed
 * elsewhere. What was said before stays; the last word counts.
 */
@Stateless
@RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
public class Consents {
    @Inject
    private ConsentRepository repository;
    @Inject
    private Organisations organisations;
    @Inject
    private Successions successions;
    @Inject
    private Records records;
    @Inject
    private Accounts accounts;
    @Inject
    private Audit audit;
    @Inject
    private Event<AgreementLost> losses;

    /** The last word of each partner on these proposals as they are made up now; for a successor that said none, that of whom it succeeded. */
    public List<ConsentRow> standing(Collection<String> proposals) {
        return standingOf(repository.standing(proposals, accounts::displayName));
    }

    /** The same of any proposal. */
    public List<ConsentRow> standing() {
        return standingOf(repository.standing(accounts::displayName));
    }

    /** Everything said on a proposal in whatever make-up, newest first. */
    public List<ConsentRow> history(String proposal) {
        records.at(ref(proposal));
        return repository.history(proposal, accounts::displayName);
    }

    /** Those of the organisations that have not agreed to the proposal. */
    public Set<String> lacking(String proposal, Set<String> concerned) {
        Set<String> agreed = standingOf(repository.standing(List.of(proposal), name -> name)).stream().filter(row -> row.state().isAgreed()).map(ConsentRow::organisation).collect(Collectors.toSet());
        return concerned.stream().filter(organisation -> !agreed.contains(organisation)).collect(Collectors.toSet());
    }

    /** Whether the caller may speak for the organisation. */
    public boolean maySpeakFor(String organisation) {
        Caller caller = accounts.current();
        return caller.isProgrammeOffice() ? caller.has(Role.OFFICER) || caller.has(Role.LEAD) : caller.has(Role.BOARD) && caller.isOwn(organisation);
    }

    /**
     * @throws NotYours when the caller does not speak for the organisation
     * @throws uk.totalplace.common.NotFound when there is no such proposal, or none that the caller may see
     * @throws StaleVersion when it was made up anew since the caller opened it
     */
    @RolesAllowed({Role.OFFICER, Role.LEAD, Role.BOARD})
    public ConsentRow give(GiveConsent said) {
        records.at(ref(said.proposal()));
        LocalDate on = said.on() == null ? UkTime.today() : said.on();
        new Violations()
                .unless(said.organisation() != null && organisations.find(said.organisation()).isPresent(), "organisation", "Say whose word it is.")
                .unless(said.state() != null, "state", "Say how it stands to the proposal.")
                .text("signedBy", said.signedBy(), 200, "Name who decided.")
                .text("authority", said.authority(), 300, "Say on what authority: a delegation, the cabinet, the board.")
                .unless(said.state() != ConsentState.AGREED_WITH_CONDITIONS || said.conditions() != null && !said.conditions().isBlank(), "conditions", "Say what the conditions are.")
                .mayStayEmpty("conditions", said.conditions(), 1000)
                .unless(!on.isAfter(UkTime.today()), "on", "A word is given today or earlier.")
                .refuse();
        if (!maySpeakFor(said.organisation())) {
            throw new NotYours(said.organisation());
        }
        int edition = repository.edition(said.proposal());
        if (said.edition() != null && said.edition() != edition) {
            throw new StaleVersion("this proposal", null);
        }
        Consent consent = new Consent(said, edition, on, accounts.current().name());
        repository.keep(consent);
        String words = "%s: %s".formatted(organisations.names().get(said.organisation()), said.state().word().toLowerCase());
        audit.record(ref(said.proposal()).toString(), "recorded", words);
        if (!said.state().isAgreed()) {
            losses.fire(new AgreementLost(said.proposal(), said.organisation(), accounts.current().name(), "A word on %s was taken back. %s.".formatted(said.proposal(), words)));
        }
        return consent.row(accounts::displayName);
    }

    private List<ConsentRow> standingOf(List<ConsentRow> last) {
        return new Standing(successions.soleSuccessors()).of(last);
    }

    private static RecordRef ref(String proposal) {
        return new RecordRef("proposal", proposal);
    }
}
