package uk.totalplace.counting.transfer;

import uk.totalplace.common.parameter.ParameterRefusal;
import uk.totalplace.common.parameter.SetRow;
import uk.totalplace.common.parameter.VersionRow;
import uk.totalplace.common.period.FinancialYear;

/** On which side transfers are taken out, year by year: each year by the version of the parameter set {@code transfer-elimination} that is in force on its first day. */
public record Eliminations(SetRow set) {
    static final String SET = "transfer-elimination";

    /** @param year such as {@code 2009/10} @throws ParameterRefusal when no version is in force: a rule without its number must not guess one */
    public Elimination of(String year) {
        VersionRow version = set.versionOn(FinancialYear.parse(year).firstDay()).orElseThrow(() -> new ParameterRefusal("No values of “%s” are in force in %s; propose them under Parameters.".formatted(SET, year)));
        return new Elimination(version.values().get("at-receiver").signum() == 0 ? EliminationSide.PAYER : EliminationSide.RECEIVER, SET + ", version " + version.number());
    }

    /** What is taken out of the count for a transfer, on the side of its year. */
    public long pence(TransferRow transfer) {
        return transfer.eliminatedPence(of(transfer.details().year()).side());
    }
}
