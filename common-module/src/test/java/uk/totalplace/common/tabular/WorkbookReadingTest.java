package uk.totalplace.common.tabular;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.totalplace.common.tabular.Tables.cells;
import static uk.totalplace.common.tabular.Tables.refusal;
import static uk.totalplace.common.tabular.Tables.rows;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookReadingTest {

    private static List<String> row(SmallWorkbook workbook) throws IOException {
        return cells(workbook.bytes()).get(0);
    }

    private static String number(String written) throws IOException {
        return row(new SmallWorkbook().sheet("S", "<row r=\"1\"><c r=\"A1\"><v>" + written + "</v></c></row>")).get(0);
    }

    private static String formatted(String pattern, String written) throws IOException {
        return row(new SmallWorkbook().formats(pattern).sheet("S", "<row r=\"1\"><c r=\"A1\" s=\"0\"><v>" + written + "</v></c></row>")).get(0);
    }

    @ParameterizedTest
    @CsvSource({"100121228178,100121228178", "1.00121228178E11,100121228178", "1234.5,1234.5", "12.50,12.5", "7,7", "7.0,7", "-0.0,0", "0.30000000000000004,0.3",
        "1234.5599999999999,1234.56", "1E-7,0.0000001", "12345678901234567,12345678901234567", "1E+999999999,1E+999999999"})
    void a_number_is_written_plain(String written, String read) throws IOException {
        assertEquals(read, number(written));
    }

    @ParameterizedTest
    @CsvSource({"dd/mm/yyyy,40276,2010-04-08", "d mmm yy;@,40276,2010-04-08", "[$-809]dd mmmm yyyy,40276,2010-04-08", "mmm-yy,40269,2010-04-01",
        "dd/mm/yyyy hh:mm,40276.395833333336,2010-04-08T09:30:00", "dd/mm/yyyy hh:mm,40276,2010-04-08", "hh:mm,0.75,18:00:00", "[h]:mm,1.5,1.5",
        "dd/mm/yyyy,0,0", "dd/mm/yyyy,-5,-5", "dd/mm/yyyy,99999999,99999999", "0.00,40276,40276", "\"days\" 0,40276,40276", "[Red]0,40276,40276",
        "\\d0,40276,40276", "General,40276,40276", "yyyy-mm-dd,40276.999999999,2010-04-09"})
    void a_date_is_known_by_its_format(String pattern, String written, String read) throws IOException {
        assertEquals(read, formatted(pattern, written));
    }

    @Test
    void a_built_in_date_format_is_known_by_its_number() throws IOException {
        String styles = "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"22\"/><xf numFmtId=\"4\"/></cellXfs></styleSheet>";
        assertEquals(List.of("40276", "2010-04-08", "2010-04-08T12:00:00", "40276"), row(new SmallWorkbook().part("xl/styles.xml", styles).sheet("S",
                "<row r=\"1\"><c s=\"0\"><v>40276</v></c><c s=\"1\"><v>40276</v></c><c s=\"2\"><v>40276.5</v></c><c s=\"3\"><v>40276</v></c></row>")));
    }

    @Test
    void a_workbook_may_count_its_days_from_1904() throws IOException {
        assertEquals("2010-04-08", row(new SmallWorkbook().countingFrom1904().formats("dd/mm/yyyy")
                .sheet("S", "<row r=\"1\"><c r=\"A1\" s=\"0\"><v>38814</v></c></row>")).get(0));
    }

    @Test
    void texts_truths_errors_and_gaps_are_read() throws IOException {
        assertEquals(List.of("Town Hall", "in line", "TRUE", "FALSE", "#N/A", "", "last"), row(new SmallWorkbook()
                .texts("<si><t>Town </t></si><si><r><t>Town</t></r><r><t xml:space=\"preserve\"> Hall\n</t></r></si>")
                .sheet("S", "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>in_x000D_\nline</t></is></c>"
                        + "<c r=\"C1\" t=\"b\"><v>1</v></c><c r=\"D1\" t=\"b\"><v>0</v></c><c r=\"E1\" t=\"e\"><v>#N/A</v></c>"
                        + "<c r=\"G1\" t=\"str\"><v>last</v></c><c r=\"H1\" s=\"0\"/></row>")));
    }

    @Test
    void a_formula_gives_its_last_value_and_is_marked() throws IOException {
        Row row = rows(new SmallWorkbook().formats("dd/mm/yyyy").sheet("S", "<row r=\"1\"><c r=\"A1\"><f>1+1</f><v>2</v></c><c r=\"B1\"><v>5</v></c>"
                + "<c r=\"C1\" s=\"0\"><f>TODAY()</f><v>40276</v></c><c r=\"D1\" t=\"str\"><f>\"a\"</f><v>a</v></c>"
                + "<c r=\"E1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c r=\"F1\"><f>A1*2</f></c></row>").bytes()).get(0);

        assertEquals(List.of("2", "5", "2010-04-08", "a", "#DIV/0!", ""), row.cells());
        assertEquals(Set.of(0, 2, 3, 4, 5), row.formulas());
    }

    @Test
    void rows_keep_the_number_they_have_in_the_sheet() throws IOException {
        List<Row> rows = rows(new SmallWorkbook().sheet("S", "<row r=\"2\"><c r=\"B2\"><v>1</v></c></row><row r=\"3\"><c r=\"A3\" s=\"0\"/></row>"
                + "<row r=\"5\"><c r=\"A5\"><v>2</v></c></row><row r=\"6\"><c r=\"A6\" s=\"0\"/></row>").bytes());

        assertEquals(List.of(1L, 2L, 3L, 4L, 5L), rows.stream().map(Row::line).toList());
        assertEquals(List.of("", "1"), rows.get(1).cells());
        assertTrue(rows.get(0).isBlank() && rows.get(2).isBlank() && rows.get(3).isBlank());
    }

    @Test
    void rows_without_numbers_are_counted_from_one() throws IOException {
        List<Row> rows = rows(new SmallWorkbook().sheet("S", "<row><c><v>1</v></c></row><row><c><v>2</v></c><c><v>3</v></c></row>").bytes());

        assertEquals(List.of(1L, 2L), rows.stream().map(Row::line).toList());
        assertEquals(List.of("2", "3"), rows.get(1).cells());
    }

    @Test
    void the_first_visible_sheet_that_holds_something_is_the_table() throws IOException {
        String filled = "<row r=\"1\"><c r=\"A1\"><v>%d</v></c></row>";
        byte[] bytes = new SmallWorkbook().sheet("Secret", "hidden", filled.formatted(1)).sheet("Blank", "").sheet("Table", filled.formatted(2))
                .sheet("Lookups", filled.formatted(3)).sheet("Very secret", "veryHidden", filled.formatted(4)).bytes();

        try (TableFile file = TableFile.open(Tables.stored(bytes), "book.xlsx", TableLimits.DEFAULT)) {
            assertEquals(List.of("2"), file.iterator().next().cells());
            assertEquals(List.of("2"), file.iterator().next().cells());
            assertEquals("Excel workbook, sheet “Table”", file.description());
            assertEquals(List.of("Lookups"), file.unreadSheets());
        }
    }

    @Test
    void a_workbook_with_nothing_to_see_is_refused() {
        assertEquals("EMPTY", refusal(new SmallWorkbook().sheet("S", "").bytes()).code());
        assertEquals("EMPTY", refusal(new SmallWorkbook().sheet("S", "hidden", "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>").bytes()).code());
    }

    @Test
    void limits_hold_for_workbooks_too() {
        TableLimits limits = new TableLimits(100_000, 2, 10, 3, 100_000);
        String rows = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";

        assertEquals("TOO_MANY_COLUMNS", refusal(new SmallWorkbook().sheet("S", "<row r=\"1\"><c r=\"C1\"><v>1</v></c></row>").bytes(), limits).code());
        assertEquals("TOO_MANY_ROWS",
                refusal(new SmallWorkbook().sheet("S", rows + "<row r=\"1000000\"><c r=\"A1000000\"><v>1</v></c></row>").bytes(), limits).code());
        UnreadableFile tooLong = refusal(new SmallWorkbook()
                .sheet("S", rows + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>elevenchars</t></is></c></row>").bytes(), limits);
        assertEquals("CELL_TOO_LONG", tooLong.code());
        assertTrue(tooLong.getMessage().contains("row 2"), tooLong::getMessage);
        assertEquals("TOO_LARGE", refusal(new SmallWorkbook().sheet("S", rows).bytes(), new TableLimits(200, 2, 10, 3, 100_000)).code());
    }
}
