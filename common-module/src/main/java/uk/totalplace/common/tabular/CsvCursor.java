package uk.totalplace.common.tabular;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.util.Iterator;

/** One walk through a text file. Memory is bounded by the longest cell allowed. */
final class CsvCursor implements RowCursor {

    /** What the parser reads ahead at a time. */
    private static final int READ_AHEAD = 8192;

    private final TableLimits limits;
    private final CountedReader reader;
    private final CsvRecord record;
    private final CsvReader<Row> csv;
    private final Iterator<Row> rows;
    private final int longest;

    CsvCursor(Reader source, Separator separator, TableLimits limits) {
        this.limits = limits;
        reader = new CountedReader(source);
        record = new CsvRecord(limits, reader);
        // white space and line breaks that are tidied away later may make a cell longer than the limit while it is read
        longest = (int) Math.min(Integer.MAX_VALUE / 2, 2L * limits.cellCharacters() + 4 * READ_AHEAD);
        csv = CsvReader.builder().fieldSeparator(separator.sign()).skipEmptyLines(false).trimWhitespacesAroundQuotes(true)
                .allowUnclosedQuote(false).maxBufferSize(longest)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(record, reader);
        rows = csv.iterator();
    }

    @Override
    public boolean hasNext() {
        try {
            return rows.hasNext();
        } catch (CsvParseException failure) {
            throw explained(failure);
        }
    }

    @Override
    public Row next() {
        try {
            return rows.next();
        } catch (CsvParseException failure) {
            throw explained(failure);
        }
    }

    private UnreadableFile explained(CsvParseException failure) {
        if (failure.getCause() instanceof UnreadableFile refusal) {
            return refusal;
        }
        long line = record.line();
        if (reader.hasEnded()) {
            return new UnreadableFile("UNCLOSED_QUOTE",
                    "A quotation mark in the record that begins in line %d is never closed.".formatted(line),
                    "Close it, or double it if it belongs to the text, and send the file again.", failure);
        }
        if (record.pending() > longest - READ_AHEAD) {
            return CsvRecord.cellTooLong(line, limits);
        }
        return new UnreadableFile("BROKEN_QUOTE",
                "In the record that begins in line %d a quoted cell goes on after its closing quotation mark.".formatted(line),
                "Double each quotation mark that belongs to the text, and send the file again.", failure);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
