package uk.totalplace.common.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.agreement.AgreementRow;
import uk.totalplace.common.agreement.Agreements;
import uk.totalplace.common.agreement.Standing;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.intake.FeedRepository.Feed;
import uk.totalplace.common.organisation.Successions;
import uk.totalplace.common.parameter.ParameterValues;
import uk.totalplace.common.parameter.Parameters;

/**
 * The feeds: every data set an organisation has sent, or has agreed to send, and how fresh it is today. The programme office, lead, finance,
 * auditor and IT see all of them, a partner its own. Restricted data sets are not among them: even their headings are encrypted.
 */
@Stateless
@RolesAllowed({Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.AUDITOR, Role.ADMIN})
public class Feeds {
    private static final String LIMITS = "freshness";

    @Inject
    private FeedRepository repository;
    @Inject
    private Intakes intakes;
    @Inject
    private Accounts accounts;
    @Inject
    private Successions successions;
    @Inject
    private Agreements agreements;
    @Inject
    private Parameters parameters;

    /** The stalest first: never, stale, due, fresh; within each by age. */
    public List<FeedRow> all() {
        Caller caller = accounts.current();
        List<String> own = caller.isProgrammeOffice() ? null : caller.owners();
        LocalDate today = UkTime.today();
        ParameterValues limits = parameters.on(LIMITS, today);
        Map<Feed, FeedUpload> taken = repository.lastTaken(own);
        Map<Feed, FeedUpload> tried = repository.lastTried(own);
        Map<Feed, List<Set<String>>> headings = repository.headings(own);
        Map<String, String> heirs = successions.heirs();
        Set<Feed> feeds = feeds(tried.keySet(), own, today);
        return feeds.stream().filter(feed -> isStillAsked(feed, feeds, taken.keySet(), tried.keySet(), heirs)).map(feed -> row(feed, heirs.get(feed.organisation()), taken.get(feed), tried.get(feed), headings.get(feed), limits, today))
                .sorted(Comparator.comparing(FeedRow::state).reversed().thenComparing(row -> row.ageDays() == null ? 0 : -row.ageDays()).thenComparing(FeedRow::organisation)).toList();
    }

    /**
     * What a predecessor sent stands for its successor until that sends the data set itself; and where it stands, the successor is not said never to have
     * sent it.
     */
    private static boolean isStillAsked(Feed feed, Set<Feed> all, Set<Feed> taken, Set<Feed> tried, Map<String, String> heirs) {
        String heir = heirs.get(feed.organisation());
        if (heir != null) {
            return !taken.contains(new Feed(feed.dataSet(), heir));
        }
        return tried.contains(feed) || all.stream().noneMatch(other -> other.dataSet().equals(feed.dataSet()) && feed.organisation().equals(heirs.get(other.organisation())) && tried.contains(other));
    }

    private Set<Feed> feeds(Set<Feed> sent, List<String> own, LocalDate today) {
        Set<Feed> feeds = new TreeSet<>(Comparator.comparing(Feed::dataSet).thenComparing(Feed::organisation));
        feeds.addAll(sent);
        agreements.all().stream().filter(agreement -> agreement.standingOn(today) != Standing.DRAFT).flatMap(agreement -> agreement.providers().stream().flatMap(provider -> agreed(agreement, provider).stream()))
                .filter(feed -> own == null || own.contains(feed.organisation())).forEach(feeds::add);
        intakes.all().stream().filter(Intake::restricted).forEach(restricted -> feeds.removeIf(feed -> feed.dataSet().equals(restricted.dataSet())));
        return feeds;
    }

    private static List<Feed> agreed(AgreementRow agreement, String provider) {
        return agreement.dataSets().stream().map(dataSet -> new Feed(dataSet, provider)).toList();
    }

    private static FeedRow row(Feed feed, String heir, FeedUpload taken, FeedUpload tried, List<Set<String>> headings, ParameterValues limits, LocalDate today) {
        Long age = taken == null ? null : ChronoUnit.DAYS.between(UkTime.dayOf(taken.at()), today);
        BigDecimal limit = limits.find(feed.dataSet()).orElseGet(() -> limits.value("default"));
        return new FeedRow(feed.dataSet(), heir == null ? feed.organisation() : heir, heir == null ? null : feed.organisation(), FeedState.of(age, limit, limits.value("notice")), age, limit, taken, tried, headings == null ? List.of() : only(headings.get(0), headings.get(1)),
                headings == null ? List.of() : only(headings.get(1), headings.get(0)), limits.citation());
    }

    /** What is among the first and not among the second, in order. */
    static List<String> only(Set<String> these, Set<String> notThose) {
        return these.stream().filter(heading -> !notThose.contains(heading)).sorted().toList();
    }
}
