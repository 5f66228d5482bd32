package uk.totalplace.portal.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.totalplace.barriers.ask.Answer;
import uk.totalplace.barriers.ask.AskDetails;
import uk.totalplace.barriers.ask.Asks;
import uk.totalplace.barriers.ask.Instrument;
import uk.totalplace.barriers.ask.Promise;
import uk.totalplace.barriers.ask.PromiseState;
import uk.totalplace.barriers.ask.SubmitAsk;

/** Demonstration asks to government, and its commitments. */
@ApplicationScoped
public class AskRows {
    @Inject
    private Asks asks;

    /** Enters the asks that are not there yet. */
    public void load(List<Map<String, String>> rows) {
        rows.stream().map(Cells::new).filter(row -> asks.find(row.text("ref")).isEmpty()).map(AskRows::command).forEach(asks::submit);
    }

    private static SubmitAsk command(Cells row) {
        AskDetails details = new AskDetails(row.text("text"), row.text("instrument") == null ? null : Instrument.valueOf(row.text("instrument")), null, row.text("department"), null, null,
                row.day("submitted_on"), row.text("submitted_in"), null, null, row.text("benefit"), row.text("evidence"), false, row.text("source"), Set.copyOf(row.list("barriers")), promise(row));
        return new SubmitAsk(row.text("ref"), details, new Answer(row.text("response"), null, row.day("responded_on"), null, null));
    }

    private static Promise promise(Cells row) {
        return row.text("promise") == null ? null
                : new Promise(row.text("promise"), row.text("promised_by"), row.day("promised_on"), row.text("promised_in"), PromiseState.valueOf(row.text("promise_state")), row.text("next_step"));
    }
}
