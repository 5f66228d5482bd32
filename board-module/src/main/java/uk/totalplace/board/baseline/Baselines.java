package uk.totalplace.board.baseline;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.NotYours;
import uk.totalplace.common.StaleVersion;
import uk.totalplace.common.Violations;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.area.AreaSum;
import uk.totalplace.common.area.Areas;
import uk.totalplace.common.audit.Audit;
import uk.totalplace.common.audit.AuditRow;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.numbering.Numberings;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.saving.ClaimBase;
import uk.totalplace.common.search.Found;
import uk.totalplace.common.search.SearchText;
import uk.totalplace.common.theme.Themes;

/** The register of baselines. Everybody sees them; partners keep their own organisation's, the programme office's officers and leads keep all. */
@Stateless
@RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
public class Baselines {
    private static final int LARGEST_PAGE = 5000;

    @Inject
    private BaselineRepository repository;
    @Inject
    private Numberings numberings;
    @Inject
    private Organisations organisations;
    @Inject
    private Areas areas;
    @Inject
    private Themes themes;
    @Inject
    private Accounts accounts;
    @Inject
    private Audit audit;
    @Inject
    private Event<BaselineChanging> changing;

    /** @param size at most 5,000 */
    public List<BaselineSheet> page(BaselineFilter filter, int first, int size) {
        return repository.page(filter, first, Math.min(size, LARGEST_PAGE));
    }

    public long count(BaselineFilter filter) {
        return repository.count(filter);
    }

    /** How many there are in each area. */
    public List<AreaSum> byArea(BaselineFilter filter) {
        return repository.byArea(filter);
    }

    public Found<BaselineSheet> search(SearchText text, int first, int most) {
        return repository.search(text, first, most);
    }

    /** Empty when no baseline has the reference. */
    public Optional<BaselineSheet> find(String ref) {
        return repository.find(ref).map(Baseline::sheet);
    }

    /** @throws NotFound when no baseline has the reference */
    public BaselineSheet sheet(String ref) {
        return find(ref).orElseThrow(() -> new NotFound("baseline " + ref));
    }

    /** The amount of each by reference, in its own prices. */
    public Map<String, PricedAmount> amounts() {
        return repository.amounts();
    }

    /** The baseline, held until the transaction ends: nobody else claims on it meanwhile. Empty when there is none. */
    public Optional<BaselineSheet> hold(String ref) {
        return repository.hold(ref).map(Baseline::sheet);
    }

    public List<AuditRow> history(String ref) {
        return audit.historyOf(subject(ref));
    }

    /** Whether the caller keeps it. */
    public boolean isKept(BaselineSheet sheet) {
        return sheet.claimBase() == null && isKeptBy(accounts.current(), sheet.details().organisation());
    }

    /**
     * Enters what a theme's claims are claimed on, or takes its amount over; gives its reference. It is neither asked who the caller is, who may be nobody, nor kept from sinking below what is claimed: then the
     * claims are cut to it, and none of them is signed. Open to the ledger; nothing outside reaches it.
     *
     * @param by the theme's title, as whose deed it is written down
     */
    @PermitAll
    public String claimed(ClaimBase base, String theme, String by) {
        BaselineDetails said = new BaselineDetails(base.title(), theme, null, null, base.period(), base.amount().pence(), base.yearly(), base.priceBase(), Netting.NOT_APPLICABLE, base.source(), null, null, base.synthetic(), false);
        Baseline baseline = repository.ofClaims(base.key()).orElse(null);
        if (baseline == null) {
            baseline = new Baseline(numberings.ref("BAS", null), base.key(), said);
            repository.keep(baseline);
            audit.recordAs(by, subject(baseline.sheet().ref()), "summed up", said.title() + ": " + base.amount().exactWords());
        } else if (!baseline.sheet().details().equals(said)) {
            baseline.say(said);
            repository.keep(baseline);
            audit.recordAs(by, subject(baseline.sheet().ref()), "summed up anew", said.title() + ": " + base.amount().exactWords());
        }
        return baseline.sheet().ref();
    }

    /** @throws InvalidInput when a field does not hold what it must, or the reference is taken */
    @RolesAllowed({Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE})
    public BaselineSheet enter(EnterBaseline command) {
        check(command.details());
        String ref = numberings.ref("BAS", command.ref());
        repository.refuseTakenRef(ref);
        Baseline baseline = new Baseline(ref, command.details());
        repository.keep(baseline);
        audit.record(subject(ref), "entered", "%s: %s".formatted(command.details().title(), Money.ofPence(command.details().amountPence()).exactWords()));
        return baseline.sheet();
    }

    /**
     * @throws StaleVersion when somebody saved it since the caller opened it
     * @throws BaselineTooLow when savings claim more than the new amount
     * @throws OtherPriceBase when savings on it are in other prices, and no index carries them over
     */
    @RolesAllowed({Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE})
    public BaselineSheet correct(CorrectBaseline command) {
        Baseline baseline = repository.hold(command.ref()).orElseThrow(() -> new NotFound("baseline " + command.ref()));
        BaselineSheet before = baseline.sheet();
        if (before.claimBase() != null) {
            throw new InvalidInput(null, "It is summed up from a register, and only there can it be changed.");
        }
        if (!isKept(before)) {
            throw new NotYours(before.details().organisation());
        }
        if (command.version() == null || command.version() != baseline.version()) {
            throw new StaleVersion("this baseline", before);
        }
        check(command.details());
        changing.fire(new BaselineChanging(command.ref(), Money.ofPence(command.details().amountPence()), PriceBase.of(command.details().priceBase())));
        baseline.say(command.details());
        try {
            repository.keep(baseline);
        } catch (OptimisticLockException savedThisMoment) {
            throw new StaleVersion("this baseline", null);
        }
        audit.changed(subject(command.ref()), BaselineWords.changes(before.details(), baseline.sheet().details(), organisations.names()));
        return baseline.sheet();
    }

    private void check(BaselineDetails said) {
        new Violations()
                .text("title", said.title(), 200, "Say what is spent or held.")
                .unless(said.theme() != null && themes.all().stream().anyMatch(theme -> theme.code().equals(said.theme())), "theme", "Choose the theme it belongs to.")
                .unless(said.organisation() == null || organisations.find(said.organisation()).isPresent(), "organisation", "There is no organisation “" + said.organisation() + "”.")
                .unless(said.area() == null || areas.find(said.area()).isPresent(), "area", "There is no area “" + said.area() + "”.")
                .text("period", said.period(), 20, "Say of which year it is, such as 2009/10.")
                .unless(said.amountPence() != null && said.amountPence() > 0, "amountPence", "Give the amount, more than nothing.")
                .text("priceBase", said.priceBase(), 60, "Say in which year’s prices, such as 2009/10.")
                .unless(said.netting() != null, "netting", "Say whether transfers between partners are taken out.")
                .text("source", said.source(), 300, "Name the source.")
                .mayStayEmpty("sourceText", said.sourceText(), 2000)
                .mayStayEmpty("figure", said.figure(), 100)
                .refuse();
        if (!isKeptBy(accounts.current(), said.organisation())) {
            throw new InvalidInput("organisation", "Only your own organisation’s baselines are yours to enter.");
        }
    }

    private static boolean isKeptBy(Caller caller, String organisation) {
        return caller.isProgrammeOffice() ? caller.has(Role.OFFICER) || caller.has(Role.LEAD) || caller.has(Role.FINANCE) : caller.isOwn(organisation) && (caller.has(Role.PARTNER) || caller.has(Role.LEAD));
    }

    private static String subject(String ref) {
        return "baseline:" + ref;
    }
}
