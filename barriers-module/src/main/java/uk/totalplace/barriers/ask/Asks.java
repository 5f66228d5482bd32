package uk.totalplace.barriers.ask;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.numbering.Numberings;
import uk.totalplace.barriers.register.Barriers;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.StaleVersion;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.audit.AuditRow;
import uk.totalplace.common.search.Found;
import uk.totalplace.common.search.SearchText;

/**
 * The asks to government and what government has committed itself to: everybody sees all of them, officers and leads enter them, take down
 * responses and letters. What a response means for a barrier a person decides at the barrier.
 */
@Stateless
@RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
public class Asks {
    private static final int LARGEST_PAGE = 500;
    private static final int EXCERPT = 300;

    @Inject
    private AskRepository repository;
    @Inject
    private AskReads reads;
    @Inject
    private Numberings numberings;
    @Inject
    private Barriers barriers;
    @Inject
    private Accounts accounts;
    @Inject
    private Audit audit;

    /** @param size at most 500 */
    public List<AskRow> page(AskFilter filter, int first, int size) {
        return reads.page(filter, first, Math.min(size, LARGEST_PAGE));
    }

    public long count(AskFilter filter) {
        return reads.count(filter);
    }

    /** By text, reference, department and official. */
    public Found<AskRow> search(SearchText text, int first, int most) {
        return reads.search(text, first, most);
    }

    /** The departments that something is asked of. */
    public List<String> departments() {
        return reads.departments();
    }

    /** How many asks lie with each department by each means, and how long those that wait have waited by a day; departments by name, what nobody said last. */
    public List<AskSpot> spots(LocalDate day) {
        return reads.spots(day);
    }

    /** The references of the barriers that the asks to each department would remove, each once, by the department's name; of asks that name none by {@value AskFilter#NOT_SAID}. */
    public Map<String, Set<String>> barriersByDepartment() {
        return reads.barriersByDepartment();
    }

    /** Empty when no ask has the reference. */
    public Optional<AskRow> find(String ref) {
        return repository.find(ref).map(Ask::row);
    }

    /** @throws NotFound when no ask has the reference */
    public AskRow withRef(String ref) {
        return existing(ref).row();
    }

    /** Letters, calls and meetings about an ask, the oldest first. @throws NotFound when no ask has the reference */
    public List<LetterRow> letters(String ref, int first, int size) {
        existing(ref);
        return repository.letters(ref, first, Math.min(size, LARGEST_PAGE)).stream().map(letter -> letter.row(accounts::displayName)).toList();
    }

    public long countLetters(String ref) {
        return repository.countLetters(ref);
    }

    /** What happened to it, newest first. @throws NotFound when no ask has the reference */
    public List<AuditRow> history(String ref) {
        existing(ref);
        return audit.historyOf(subject(ref));
    }

    /** @throws uk.totalplace.common.InvalidInput when a field does not hold what it must, or the reference is taken */
    @RolesAllowed({Role.OFFICER, Role.LEAD})
    public AskRow submit(SubmitAsk command) {
        AskCheck check = check(command.details());
        String ref = numberings.ref("ASK", command.ref());
        Ask ask = new Ask(ref, command.details(), command.answer(), check);
        repository.keepNew(ask, ref);
        audit.record(subject(ref), "submitted", command.details().text());
        return ask.row();
    }

    /** @throws StaleVersion when somebody saved it since the caller opened it; it carries the {@link AskRow} as it stands */
    @RolesAllowed({Role.OFFICER, Role.LEAD})
    public AskRow correct(CorrectAsk command) {
        Ask ask = current(command.ref(), command.version(), command);
        audit.changed(subject(command.ref()), ask.correct(command.details(), check(command.details())));
        repository.keep(command);
        return ask.row();
    }

    /** @throws StaleVersion when somebody saved it since the caller opened it; it carries the {@link AskRow} as it stands */
    @RolesAllowed({Role.OFFICER, Role.LEAD})
    public AskRow respond(RecordResponse command) {
        Ask ask = current(command.ref(), command.version(), command);
        ask.answer(command.answer(), new AskCheck(Set.of(), UkTime.today()));
        repository.keep(command);
        AskRow answered = ask.row();
        audit.record(subject(command.ref()), "recorded", "the response of " + Said.day(answered.respondedOn()) + ", " + answered.responseType().word().toLowerCase(Locale.ROOT) + ": " + answered.response());
        return answered;
    }

    /** @throws NotFound when no ask has the reference */
    @RolesAllowed({Role.OFFICER, Role.LEAD})
    public LetterRow write(RecordLetter command) {
        existing(command.ref());
        AskLetter letter = new AskLetter(command, UkTime.today(), accounts.current().name());
        repository.keep(letter);
        LetterRow row = letter.row(accounts::displayName);
        audit.record(subject(command.ref()), "noted", "what " + row.from() + " said to " + row.to() + " on " + Said.day(row.on()) + ": " + excerpt(row.said()));
        return row;
    }

    private static String excerpt(String said) {
        return said.length() <= EXCERPT ? said : said.substring(0, EXCERPT - 1) + "…";
    }

    private Ask current(String ref, Integer version, Object sent) {
        Ask ask = existing(ref);
        if (version == null || version != ask.version()) {
            throw new StaleVersion("this ask", ask.row(), sent);
        }
        return ask;
    }

    private AskCheck check(AskDetails said) {
        return new AskCheck(said.barriers().stream().filter(barrier -> barriers.find(barrier).isPresent()).collect(Collectors.toSet()), UkTime.today());
    }

    private Ask existing(String ref) {
        return repository.find(ref).orElseThrow(() -> new NotFound("ask " + ref));
    }

    private static String subject(String ref) {
        return "ask:" + ref;
    }
}
