package uk.totalplace.counting.transfer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.parameter.Parameters;
import uk.totalplace.common.period.FinancialYear;
import uk.totalplace.counting.expenditure.ExpenditureReturnRow;
import uk.totalplace.counting.expenditure.ExpenditureReturns;
import uk.totalplace.counting.year.ToldYear;
import uk.totalplace.counting.year.ToldYears;

/** The count itself, as far as the caller may see what it is made of. */
@Stateless
@RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
public class Counts {
    private static final int MOST = 5000;

    @Inject
    private ExpenditureReturns returns;
    @Inject
    private ToldYears told;
    @Inject
    private Transfers transfers;
    @Inject
    private Parameters parameters;

    /** On which side transfers are taken out. */
    public Eliminations eliminations() {
        return new Eliminations(parameters.withCode(Eliminations.SET));
    }

    /** The years there are returns of, the latest first. */
    public List<String> years() {
        return returns.all().stream().map(ExpenditureReturnRow::year).distinct().sorted(Comparator.reverseOrder()).toList();
    }

    /** Of the year that is looked at first; empty when there is no return. */
    public Optional<Count> latest() {
        return told.latest().map(this::of);
    }

    /** Empty when there is no return of the year. @param year such as {@code 2009/10} */
    public Optional<Count> of(String year) {
        return FinancialYear.read(year).flatMap(asked -> told.of(asked.startYear())).map(this::of);
    }

    private Count of(ToldYear year) {
        return count(year, eliminations().of(year.year()), returns.all().stream().filter(row -> row.year().equals(year.year())).toList(), transfers(new TransferFilter(year.year(), null, null)));
    }

    /** The count of every year of which there is a return, the earliest first. */
    public List<Count> series() {
        Eliminations eliminations = eliminations();
        Map<String, List<TransferRow>> passed = transfers(TransferFilter.EVERYTHING).stream().collect(Collectors.groupingBy(row -> row.details().year()));
        Map<String, List<ExpenditureReturnRow>> bodies = returns.all().stream().collect(Collectors.groupingBy(ExpenditureReturnRow::year));
        return told.all().stream().map(year -> count(year, eliminations.of(year.year()), bodies.getOrDefault(year.year(), List.of()), passed.getOrDefault(year.year(), List.of()))).toList();
    }

    /** All of them, however many pages that takes. */
    private List<TransferRow> transfers(TransferFilter filter) {
        List<TransferRow> all = new ArrayList<>();
        List<TransferRow> page;
        do {
            page = transfers.page(filter, null, all.size(), MOST);
            all.addAll(page);
        } while (page.size() == MOST);
        return all;
    }

    static Count count(ToldYear year, Elimination elimination, List<ExpenditureReturnRow> bodies, List<TransferRow> all) {
        Set<String> counted = bodies.stream().map(ExpenditureReturnRow::organisation).collect(Collectors.toSet());
        Predicate<TransferRow> within = row -> counted.contains(row.details().payer()) && counted.contains(row.details().receiver());
        Predicate<TransferRow> spent = row -> row.details().kind().isExpenditure();
        List<TransferRow> taken = all.stream().filter(spent.and(within)).toList();
        Map<String, Long> passed = sums(taken, elimination.side(), TransferDetails::payer);
        Map<String, Long> takenOff = sums(taken, elimination.side(), elimination.side()::takenOff);
        return new Count(year, elimination, bodies.stream().map(row -> new Count.Body(row.organisation(), row.grossPence(), passed.getOrDefault(row.organisation(), 0L), takenOff.getOrDefault(row.organisation(), 0L), row.synthetic(), row.phase(), row.basis(), row.estimated()))
                .sorted(Comparator.comparing(Count.Body::grossPence).reversed().thenComparing(Count.Body::organisation)).toList(), taken, all.stream().filter(spent.and(within.negate())).toList(), all.stream().filter(spent.negate()).toList());
    }

    private static Map<String, Long> sums(List<TransferRow> taken, EliminationSide side, Function<TransferDetails, String> body) {
        return taken.stream().collect(Collectors.groupingBy(row -> body.apply(row.details()), Collectors.summingLong(row -> row.eliminatedPence(side))));
    }
}
