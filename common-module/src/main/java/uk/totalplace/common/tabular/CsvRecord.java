package uk.totalplace.common.tabular;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.Arrays;
import java.util.List;

/** The record that is being read: takes each cell from the parser, tidies it and holds it to the limits. */
final class CsvRecord extends CsvCallbackHandler<Row> {

    private final TableLimits limits;
    private final CountedReader reader;
    private String[] cells = new String[32];
    private int width;
    private long line = 1;
    private long begunAt;
    private long taken;
    private RecordType type = RecordType.DATA;

    CsvRecord(TableLimits limits, CountedReader reader) {
        this.limits = limits;
        this.reader = reader;
    }

    /** Physical line on which the record begins. */
    long line() {
        return line;
    }

    /** Characters read since the record began that are in none of its cells yet, give or take what the parser reads ahead. */
    long pending() {
        return reader.characters() - begunAt - taken;
    }

    @Override
    protected void beginRecord(long startingLine) {
        line = startingLine;
        begunAt = reader.characters();
        taken = 0;
        width = 0;
        type = RecordType.DATA;
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        taken += length;
        int shield = FormulaShield.width(buffer, offset, length);
        String text = WhiteSpace.tidied(buffer, offset + shield, length - shield);
        if (text.length() > limits.cellCharacters()) {
            throw cellTooLong(line, limits);
        }
        if (width >= limits.columns()) {
            if (text.isEmpty()) {
                return;
            }
            throw tooManyColumns(line, limits);
        }
        if (width == cells.length) {
            cells = Arrays.copyOf(cells, width * 2);
        }
        cells[width++] = text;
    }

    static UnreadableFile cellTooLong(long line, TableLimits limits) {
        return new UnreadableFile("CELL_TOO_LONG",
                "A cell in the record that begins in line %d has more than %,d characters.".formatted(line, limits.cellCharacters()),
                "Shorten it, or close the quotation mark before it if one is left open, and send the file again.");
    }

    static UnreadableFile tooManyColumns(long line, TableLimits limits) {
        return new UnreadableFile("TOO_MANY_COLUMNS", "Line %d has something in more than %,d columns.".formatted(line, limits.columns()),
                "Leave out the columns that are not needed, or check that line for a missing line break.");
    }

    @Override
    protected void setEmpty() {
        type = RecordType.EMPTY;
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        throw new IllegalStateException("comments are switched off");
    }

    @Override
    protected Row buildRecord() {
        return new Row(line, List.of(width == cells.length ? cells : Arrays.copyOf(cells, width)));
    }

    @Override
    protected RecordType getRecordType() {
        return type;
    }

    @Override
    protected int getFieldCount() {
        return Math.max(width, 1);
    }
}
