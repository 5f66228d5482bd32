package uk.totalplace.common.organisation;

import java.util.List;

/** Assigns things that an ended organisation still holds to one of its successors: of each register all, or those with the given keys. */
public record AssignHoldings(String predecessor, String successor, List<Pick> picks) {

    /** @param things as in {@link AssignableHoldings#things} */
    public record Pick(String things, boolean all, List<String> keys) {
        Picked picked() {
            return new Picked(all, keys);
        }
    }
}
