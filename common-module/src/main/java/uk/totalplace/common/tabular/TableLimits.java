package uk.totalplace.common.tabular;

/**
 * How much of a file is read before it is refused. Nothing is ever cut silently: over a limit the file is refused and the limit is named.
 *
 * @param bytes             size of the file as sent
 * @param columns           columns that hold something; blank columns beyond are ignored
 * @param cellCharacters    characters in one cell (Excel itself allows 32,767)
 * @param rows              rows of the table, blank ones included
 * @param uncompressedBytes size of everything inside a workbook, which is a compressed package
 */
public record TableLimits(long bytes, int columns, int cellCharacters, long rows, long uncompressedBytes) {

    private static final long MEBIBYTE = 1L << 20;

    /** What an upload may have unless its data set says otherwise. */
    public static final TableLimits DEFAULT = new TableLimits(512 * MEBIBYTE, 1_000, 32_767, 2_000_000, 1_024 * MEBIBYTE);

    public TableLimits {
        if (bytes < 1 || columns < 1 || cellCharacters < 1 || rows < 1 || uncompressedBytes < 1) {
            throw new IllegalArgumentException("a limit is at least 1");
        }
    }

    /** A size as people say it: "512 MB", "900 bytes". */
    static String inWords(long bytes) {
        if (bytes >= MEBIBYTE) {
            return "%,d MB".formatted(bytes / MEBIBYTE);
        }
        return bytes >= 1024 ? "%,d KB".formatted(bytes / 1024) : "%,d bytes".formatted(bytes);
    }
}
