package uk.totalplace.board.portfolio;

/** Of what the funnel is; nulls ask for everything. Of a {@code partner} each saving counts with the share that it gains. */
public record FunnelFilter(String theme, String partner) {
    public static final FunnelFilter EVERYTHING = new FunnelFilter(null, null);
}
