package uk.totalplace.common.returns;

/** Which returns are asked for; nulls ask for all. */
public record ReturnFilter(String organisation, String dataSet, Long call, ReturnState state) {
    public static final ReturnFilter EVERYTHING = new ReturnFilter(null, null, null, null);
}
