package uk.totalplace.barriers.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import uk.totalplace.common.audit.Change;
import uk.totalplace.common.audit.Changes;

/**
 * What is asked, of whom, and for what. {@code statute} names the section too, {@code official} is the person at the department, {@code submittedIn} the paper and section,
 * {@code offer} what the partners offer in return, {@code benefit} what it would unlock, {@code published} whether everybody may read it, {@code barriers} the references
 * of those it would remove, {@code promise} what government committed itself to, null where nothing is. All but the text and the day may be null.
 */
public record AskDetails(String text, Instrument instrument, String statute, String department, String official, String minister, LocalDate submittedOn, String submittedIn, String offer,
        LocalDate responseDueOn, String benefit, String evidence, boolean published, String source, Set<String> barriers, Promise promise) {
    public AskDetails {
        barriers = barriers == null ? Set.of() : Set.copyOf(barriers);
    }

    /** Field by field and in words, for the audit and the history. */
    List<Change> changesTo(AskDetails after) {
        return Changes.between(this, after).in("Text", AskDetails::text).in("Instrument", said -> said.instrument == null ? null : said.instrument.word()).in("Statute and section", AskDetails::statute)
                .in("Department", AskDetails::department).in("Official", AskDetails::official).in("Minister", AskDetails::minister).in("Submitted", said -> Said.day(said.submittedOn))
                .in("Submitted in", AskDetails::submittedIn).in("Offered in return", AskDetails::offer).in("Response due", said -> Said.day(said.responseDueOn)).in("Benefit", AskDetails::benefit)
                .in("Evidence", AskDetails::evidence).in("Published", said -> said.published ? "Yes" : "No").in("Source", AskDetails::source)
                .in("Barriers", said -> said.barriers.isEmpty() ? null : String.join(", ", said.barriers.stream().sorted().toList()))
                .in("Promise", said -> said.promise == null ? null : said.promise.words()).in("Promised by", said -> said.promise == null ? null : said.promise.by())
                .in("Promised on", said -> said.promise == null ? null : Said.day(said.promise.on())).in("Promised in", said -> said.promise == null ? null : said.promise.in())
                .in("State of the promise", said -> said.promise == null ? null : said.promise.state().word()).in("Next step", said -> said.promise == null ? null : said.promise.nextStep()).list();
    }
}
