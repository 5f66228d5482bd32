package uk.totalplace.counting.supplier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.totalplace.common.Violations;
import uk.totalplace.common.database.Database;
import uk.totalplace.common.period.FinancialYear;
import uk.totalplace.counting.transfer.EnterTransfer;
import uk.totalplace.counting.transfer.TransferDetails;
import uk.totalplace.counting.transfer.TransferKind;
import uk.totalplace.counting.transfer.TransferRow;
import uk.totalplace.counting.transfer.Transfers;

/** How an accepted candidate becomes transfers, one for each financial year its payments fall in, and which those are. */
@Dependent
class AcceptedYears {
    /** A payment known by its month only lies in one financial year, too. */
    private static final String START_YEAR = "cast(extract(year from p.paid_on) as integer) - case when extract(month from p.paid_on) < 4 then 1 else 0 end";

    @Inject
    private Database database;
    @Inject
    private Transfers transfers;

    private record Kept(String subject, int startYear, long payments, long netPence, String transfer) {
    }

    /** What one body paid one payee in the financial year that starts in {@code startYear}. */
    private record YearPaid(int startYear, long lines, long netPence) {
    }

    /** Enters or completes the payer's sides for one who keeps its payments, and keeps what each year came to. What was kept for an earlier decision gives way; its transfers stay. */
    void accept(String subject, CandidateTransfer one, TransferKind kind) {
        List<YearPaid> years = paid(one);
        new Violations().unless(years.stream().allMatch(paid -> paid.startYear() >= 1900 && paid.startYear() <= 2200), "kind", "Some of these payments are dated in a year that cannot be: look at their days, and send that file again.").refuse();
        database.update("delete from counting.accepted_year where subject = ?", subject);
        for (YearPaid paid : years) {
            String ref = paid.netPence() <= 0 ? null : transfers.enterFromPayments(new EnterTransfer(details(one, kind, paid))).ref();
            database.update("insert into counting.accepted_year (subject, start_year, line_count, net_pence, transfer_ref) values (?, ?, ?, ?, cast(? as varchar(20)))", subject, paid.startYear(), paid.lines(), paid.netPence(), ref);
        }
    }

    /** Read from the payments themselves, of one pair, because an upload may run over the end of a year. */
    private List<YearPaid> paid(CandidateTransfer one) {
        return database.query(row -> new YearPaid(row.getInt(1), row.getLong(2), row.getLong(3)), "select y.start_year, count(*), sum(y.amount_pence) from (select " + START_YEAR
                + " as start_year, p.amount_pence from counting.payment p where p.organisation_code = ? and p.supplier_key = ?) y group by y.start_year order by y.start_year", one.payer(), one.supplier());
    }

    private static TransferDetails details(CandidateTransfer one, TransferKind kind, YearPaid paid) {
        String note = "From payments over £500, %s".formatted(paid.lines() == 1 ? "1 payment" : "%,d payments".formatted(paid.lines()));
        return new TransferDetails(one.payer(), one.partner(), new FinancialYear(paid.startYear()).toString(), kind, paid.netPence(), null, note, one.synthetic());
    }

    /** The years kept for these subjects, each with its transfer as the caller may see it. */
    Map<String, List<AcceptedYear>> of(Collection<String> subjects) {
        List<Object> asked = new ArrayList<>(subjects);
        List<Kept> kept = asked.isEmpty() ? List.of() : database.query(row -> new Kept(row.getString(1), row.getInt(2), row.getLong(3), row.getLong(4), row.getString(5)),
                "select subject, start_year, line_count, net_pence, transfer_ref from counting.accepted_year where subject in (" + String.join(", ", Collections.nCopies(asked.size(), "?")) + ") order by subject, start_year", asked.toArray());
        Map<String, TransferRow> there = transfers.withRefs(kept.stream().map(Kept::transfer).filter(Objects::nonNull).distinct().toList()).stream().collect(Collectors.toMap(TransferRow::ref, Function.identity()));
        return kept.stream().collect(Collectors.groupingBy(Kept::subject, Collectors.mapping(one -> year(one, Optional.ofNullable(one.transfer()).map(there::get)), Collectors.toList())));
    }

    private static AcceptedYear year(Kept kept, Optional<TransferRow> transfer) {
        return new AcceptedYear(new FinancialYear(kept.startYear()).toString(), kept.payments(), kept.netPence(), kept.transfer(), transfer.map(row -> row.details().kind()).orElse(null),
                transfer.map(row -> row.details().payerPence()).orElse(null));
    }
}
