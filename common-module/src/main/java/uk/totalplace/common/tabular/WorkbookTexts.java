package uk.totalplace.common.tabular;

/**
 * The texts that the cells of a workbook share. They are kept in memory while a sheet is read, so their number and length are weighed first,
 * and a cell that asks for a text that is not there is found before the reader looks for it without end.
 */
final class WorkbookTexts {

    private static final long LARGEST = 192L << 20;
    /** What a short text costs in memory beside its characters. */
    private static final long EACH = 64;

    private final String fileName;
    private long texts;
    private long weight;
    private long highestAsked = -1;

    WorkbookTexts(String fileName) {
        this.fileName = fileName;
    }

    void add(long characters) {
        texts++;
        weight += EACH + characters;
        if (weight > LARGEST) {
            throw new UnreadableFile("TOO_LARGE", fileName + " holds more different texts than can be kept in memory.", "Save the sheet as CSV.");
        }
    }

    void ask(long index) {
        highestAsked = Math.max(highestAsked, index);
    }

    /** Call when all parts were seen: they come in any order. */
    void requireComplete() {
        if (highestAsked >= texts) {
            throw ZipPackage.damaged(fileName, null);
        }
    }
}
