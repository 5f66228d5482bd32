package uk.totalplace.board.portfolio;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import uk.totalplace.board.deflator.StatedPrices;
import uk.totalplace.board.ledger.LedgerLine;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.money.MoneyRange;
import uk.totalplace.common.parameter.Parameters;

/** The savings one by one as the portfolio counts them, as far as the caller may see them. */
@Stateless
@RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
public class NetLines {
    @Inject
    private Reckonings reckonings;
    @Inject
    private Parameters parameters;

    /** Those that a barrier holds up, standing or not. Ideas and what is out of the ledger count for nothing and are held up by nothing. */
    public List<NetLine> heldUp() {
        Reckoning reckoning = reckonings.in(StatedPrices.on(parameters, UkTime.today()));
        return IntStream.range(0, reckoning.lines().size()).filter(place -> !reckoning.lines().get(place).heldUp().isEmpty()).mapToObj(place -> line(reckoning, place)).toList();
    }

    private static NetLine line(Reckoning reckoning, int place) {
        LedgerLine line = reckoning.lines().get(place);
        return new NetLine(line.ref(), line.title(), reckoning.restated().kind(line), line.cashability(), gain(reckoning.settled().net(List.of(place))), line.heldUp());
    }

    private static MoneyRange gain(MoneyRange net) {
        return Settled.between(Math.max(0, net.low().pence()), Math.max(0, net.high().pence()));
    }
}
