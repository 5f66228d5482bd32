package uk.totalplace.portal.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.totalplace.common.returns.CallForReturns;
import uk.totalplace.common.returns.Completeness;
import uk.totalplace.common.returns.Returns;

/** Demonstration calls for returns; the files of the demonstration then answer them as anybody's would. */
@ApplicationScoped
public class CallRows {
    @Inject
    private Returns returns;

    /** Makes the calls that have not been made yet. */
    public void load(List<Map<String, String>> rows) {
        Set<String> there = returns.completeness().stream().map(CallRows::key).collect(Collectors.toSet());
        rows.stream().map(Cells::new).map(CallRows::command).filter(call -> !there.contains(call.dataSet() + " " + call.period())).forEach(returns::call);
    }

    private static String key(Completeness call) {
        return call.dataSet() + " " + call.period();
    }

    private static CallForReturns command(Cells row) {
        return new CallForReturns(row.text("title"), row.text("data_set"), row.text("period"), row.day("opens_on"), row.day("due_on"), row.text("note"), Set.copyOf(row.list("organisations")));
    }
}
