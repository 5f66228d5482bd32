package uk.totalplace.counting.transfer;

/** Where a side of a transfer said its amount. {@code run}, {@code file} and {@code line} name the upload and the line of its file, and are null for what came otherwise. */
public record SideSource(Origin origin, Long run, String file, Long line) {

    /** Such as {@code typed in} or {@code line 4 of transfers.csv}. */
    public String words() {
        return origin == Origin.UPLOAD ? "line %d of %s".formatted(line, file) : origin.word();
    }
}
