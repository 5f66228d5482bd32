package uk.totalplace.board.portfolio;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.totalplace.board.deflator.StatedPrices;
import uk.totalplace.board.ledger.LedgerLine;
import uk.totalplace.board.worth.Worths;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.parameter.Parameters;

/** What the totals of the ledger rest on most weakly: for scrutiny, and for whoever signs them. */
@Stateless
@RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
public class Assumptions {
    private static final int WEAKEST = 10;

    @Inject
    private Reckonings reckonings;
    @Inject
    private Worths worths;
    @Inject
    private Parameters parameters;

    /** The ten weakest of each total. @param day the day whose parameters apply */
    public List<Tornado> weakest(LocalDate day) {
        Reckoning reckoning = reckonings.in(StatedPrices.on(parameters, day));
        return reckoning.totals().entrySet().stream().map(total -> tornado(reckoning, total, day)).toList();
    }

    private Tornado tornado(Reckoning reckoning, Map.Entry<KindOfMoney, List<Integer>> total, LocalDate day) {
        Sensitivity sensitivity = new Sensitivity(reckoning, total.getValue());
        double squares = sensitivity.squares();
        List<Assumption> weakest = sensitivity.weakest(WEAKEST).stream().map(swing -> assumption(reckoning, swing, squares, day)).toList();
        long all = total.getValue().stream().map(reckoning.lines()::get).mapToLong(line -> (line.estimate().range().isExact() ? 0 : 1) + (reckoning.settled().said(line).isExact() ? 0 : 1)).sum();
        return new Tornado(total.getKey(), sensitivity.expectedTotal(), weakest, all - weakest.size());
    }

    private Assumption assumption(Reckoning reckoning, Sensitivity.Swing swing, double squares, LocalDate day) {
        LedgerLine line = reckoning.lines().get(swing.line());
        BigDecimal part = squares == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(100.0 * swing.width() * swing.width() / squares).setScale(1, RoundingMode.HALF_UP);
        return new Assumption(line.ref(), line.title(), swing.matter(), swing.said(), swing.total(), part, line.evidence().overallOrGuess(), enough(line, day), reckoning.restated().is(line), line.synthetic());
    }

    private BigDecimal enough(LedgerLine line, LocalDate day) {
        return !line.costs().isAny() ? null : worths.of(line.ref(), day).flatMap(worth -> worth.cautious()).map(one -> one.switchingPercent()).orElse(null);
    }
}
