package uk.totalplace.common.returns;

import java.util.List;
import java.util.Set;
import uk.totalplace.common.period.FinancialYear;

/** A return that an upload may answer; {@code year} is the period it was called for, null where that is no financial year. */
record Answered(long id, FinancialYear year, ReturnState state) {

    /**
     * The returns that an upload answers: one that tells years those called for these years, attested ones too, for nobody has attested this file. Where nothing is known of years on either side it is the
     * first that is open, or, with none open, the one attested last.
     *
     * @param possible in the order in which they are to be answered
     */
    static List<Long> by(Set<FinancialYear> years, List<Answered> possible) {
        List<Long> ofYears = possible.stream().filter(one -> one.year() != null && years.contains(one.year())).map(Answered::id).toList();
        return ofYears.isEmpty() ? possible.stream().filter(one -> years.isEmpty() || one.year() == null).map(Answered::id).limit(1).toList() : ofYears;
    }
}
