package uk.totalplace.portal.api;

import java.time.LocalDate;
import java.util.List;
import uk.totalplace.barriers.ask.AskRow;
import uk.totalplace.barriers.ask.Instrument;
import uk.totalplace.barriers.ask.Promise;
import uk.totalplace.barriers.register.ResponseType;
import uk.totalplace.board.price.PricedBarriers;

/** An ask as the contract has it and, composed from the board's rows, {@code heldUp}: what removing all its barriers together would release, as far as the caller may see the savings. */
public record AskItem(String ref, String text, Instrument instrument, String statute, String department, String official, String minister, LocalDate submittedOn, String submittedIn, String offer,
        LocalDate responseDueOn, String benefit, String evidence, boolean published, String source, String response, ResponseType responseType, LocalDate respondedOn, String conditions, LocalDate reviewOn,
        List<String> barriers, Promise promise, int version, List<HeldUpItem> heldUp) {

    static AskItem of(AskRow ask, PricedBarriers priced) {
        return new AskItem(ask.ref(), ask.text(), ask.instrument(), ask.statute(), ask.department(), ask.official(), ask.minister(), ask.submittedOn(), ask.submittedIn(), ask.offer(), ask.responseDueOn(), ask.benefit(),
                ask.evidence(), ask.published(), ask.source(), ask.response(), ask.responseType(), ask.respondedOn(), ask.conditions(), ask.reviewOn(), ask.barriers(), ask.promise(), ask.version(),
                HeldUpItem.of(priced.together(ask.barriers())));
    }
}
