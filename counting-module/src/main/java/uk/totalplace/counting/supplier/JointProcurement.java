package uk.totalplace.counting.supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.organisation.Successions;
import uk.totalplace.common.parameter.Parameters;
import uk.totalplace.common.period.DaySpan;
import uk.totalplace.common.record.RecordRef;
import uk.totalplace.common.saving.Cashability;
import uk.totalplace.common.saving.ClaimBase;
import uk.totalplace.common.saving.EvidenceGrades;
import uk.totalplace.common.saving.SavingClaim;
import uk.totalplace.common.saving.SavingKind;
import uk.totalplace.common.saving.SavingsSource;
import uk.totalplace.common.saving.ValueType;

/**
 * What bodies could save by buying together from suppliers that several of them pay, claimed supplier by supplier: a rate ({@link ProcurementRates}, the programme's own assumption) of all that they paid it in the
 * twelve months up to the last payment released. Payments are claimed on as they were made: files that cover one month count for one month, and nothing is multiplied up; a file that reaches further back counts by
 * the share of its days. What was paid is known and graded 1, or 2 where a name or a person, and no company number, says that it is one supplier; that the price will fall is judgement alone and graded 6 (HM Treasury, PU1617).
 *
 * <p>Of one record there is one claim of a kind, and one organisation whose line it is and who gains. A supplier is one record, so its claim is entered under the body that pays it most, which would lead the
 * contract; how many others gain with it the claim says, and how much each of them pays the supplier's page. A subject is left open, because nobody else could claim on a supplier.
 */
@ApplicationScoped
public class JointProcurement implements SavingsSource {
    public static final String THEME = "counting";
    private static final String PRICES = "as paid";
    private static final DateTimeFormatter LAST_DAY = DateTimeFormatter.ofPattern("'year to 'd MMM yyyy", Locale.UK);
    /** More lines than that nobody in the partnership could follow up. */
    private static final int MOST_CLAIMS = 50;
    /** So many are looked at, of which some are no sure match or were refused. */
    private static final int MOST_SUPPLIERS = 200;

    @Inject
    private ReleasedSpend spend;
    @Inject
    private SupplierVerdictRepository verdicts;
    @Inject
    private Organisations organisations;
    @Inject
    private Successions successions;
    @Inject
    private Parameters parameters;

    @Override
    public String theme() {
        return THEME;
    }

    @Override
    public List<SavingClaim> claims() {
        LocalDate today = UkTime.today();
        return spend.year(today).map(year -> claims(year, today)).orElse(List.of());
    }

    private List<SavingClaim> claims(DaySpan year, LocalDate today) {
        Map<String, List<SupplierReads.Flow>> groups = spend.largestShared(year, new PartnerNames(organisations.all()).beginnings(), MOST_SUPPLIERS).stream().collect(Collectors.groupingBy(flow -> flow.supplier().matchName()));
        Map<String, Decision> decisions = verdicts.decisions(groups.keySet().stream().map(name -> SharedSuppliers.SUBJECT + name).toList());
        Map<String, String> heirs = successions.heirs();
        List<JointPurchase> purchases = groups.entrySet().stream().map(group -> JointPurchase.of(group.getValue(), heirs, decisions.getOrDefault(SharedSuppliers.SUBJECT + group.getKey(), Decision.NONE).ruling())).toList();
        return purchases.isEmpty() ? List.of() : claims(purchases, ProcurementRates.of(parameters.on(ProcurementRates.SET, today)), year, today);
    }

    /** The largest of those that may be claimed, all on one base: what was paid for them together. */
    static List<SavingClaim> claims(List<JointPurchase> purchases, ProcurementRates rates, DaySpan year, LocalDate today) {
        List<JointPurchase> claimed = purchases.stream().filter(purchase -> purchase.isClaimed(rates.least()))
                .sorted(Comparator.comparing(JointPurchase::sum).reversed().thenComparing(purchase -> purchase.key().toString())).limit(MOST_CLAIMS).toList();
        Money sum = claimed.stream().map(JointPurchase::sum).reduce(Money.NOTHING, Money::plus);
        ClaimBase base = new ClaimBase("counting.shared-suppliers", "Payments to suppliers that several bodies share", LAST_DAY.format(year.last()), sum, true, PRICES,
                "Payments over £500 as released, made " + year.words() + ". Where files cover less, nothing is multiplied up; of what a file paid a supplier from earlier on, the share of its days counts", claimed.stream().anyMatch(JointPurchase::synthetic));
        return claimed.stream().map(purchase -> claim(purchase, rates, base, today)).toList();
    }

    private static SavingClaim claim(JointPurchase purchase, ProcurementRates rates, ClaimBase base, LocalDate today) {
        int bodies = purchase.paid().size();
        int match = purchase.likeness().equals(Likeness.ONE_NUMBER) ? EvidenceGrades.BEST : EvidenceGrades.BEST + 1;
        return new SavingClaim(new RecordRef("supplier", purchase.key().toString()), shortened("Joint procurement from " + purchase.name(), 200), SavingKind.RECURRENT, Cashability.CASHABLE, ValueType.FISCAL,
                rates.of(purchase.sum()), PRICES, null, base, purchase.leader(), "Each of the %d bodies goes on buying from it by itself, at the price it pays today.".formatted(bodies),
                "Buy under one contract, led by the body that pays most, and take what the price falls by off the budget of each of the %d bodies".formatted(bodies),
                new EvidenceGrades(match, EvidenceGrades.GUESS, EvidenceGrades.ofAge(purchase.lastDay(), today)), source(purchase, rates), purchase.synthetic());
    }

    private static String source(JointPurchase purchase, ProcurementRates rates) {
        String one = purchase.ruling() == Ruling.ACCEPTED ? "a person said so" : purchase.likeness().reason();
        return shortened("Payments that %d bodies released, %s: %s in all, as paid, not multiplied up to a year. One supplier: %s. Rates: %s".formatted(purchase.paid().size(), purchase.days().words(), purchase.sum().exactWords(), one, rates.citation()), 300);
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
