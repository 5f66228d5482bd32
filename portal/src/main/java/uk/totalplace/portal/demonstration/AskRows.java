package uk.totalplace.portal.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.totalplace.barriers.ask.Asks;
import uk.totalplace.barriers.ask.Instrument;
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
        return new SubmitAsk(row.text("ref"), row.text("text"), row.text("instrument") == null ? null : Instrument.valueOf(row.text("instrument")), null, null, null, row.day("submitted_on"),
                row.text("submitted_in"), null, null, row.text("response"), null, row.day("responded_on"), null, row.text("source"), Set.copyOf(row.list("barriers")));
    }
}
