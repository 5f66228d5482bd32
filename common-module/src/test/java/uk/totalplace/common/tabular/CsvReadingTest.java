package uk.totalplace.common.tabular;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.totalplace.common.tabular.Tables.cells;
import static uk.totalplace.common.tabular.Tables.refusal;
import static uk.totalplace.common.tabular.Tables.rows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReadingTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final TableLimits SMALL = new TableLimits(1_000, 3, 10, 4, 1_000);

    @Test
    void a_cell_with_a_line_break_keeps_its_line_number() throws IOException {
        List<Row> rows = rows("Code,Postcode\r\nA1,\"GL50 1DY\n\"\r\nA2,\"High Street\r\r \r\"\nA3,x\n");

        assertEquals(List.of(1L, 2L, 4L, 8L), rows.stream().map(Row::line).toList());
        assertEquals(List.of("A1", "GL50 1DY"), rows.get(1).cells());
        assertEquals(List.of("A2", "High Street"), rows.get(2).cells());
    }

    @Test
    void line_ends_may_be_of_every_kind_in_one_file() throws IOException {
        assertEquals(List.of(List.of("a", "b"), List.of("1", "2"), List.of("3", "4"), List.of("5", "6")), cells("a,b\r\n1,2\n3,4\r5,6"));
        assertEquals(List.of(1L, 2L, 3L, 4L), rows("a,b\r\n1,2\n3,4\r5,6").stream().map(Row::line).toList());
    }

    @Test
    void white_space_of_every_kind_is_tidied_in_cells() throws IOException {
        assertEquals(List.of("GL50 1DY", "High Street, Upper", "x y", "z", ""),
                cells("a,b,c,d,e\n\"GL50 1DY\n\",\"  High\r\n  Street,\tUpper \",x\u00A0\u200By,\uFEFFz\u200B, \u00A0 \n").get(1));
        assertEquals("01/02/2010", cells("a,b\n\u200E01\u200E/\u200E02\u200E/\u200E2010,\n").get(1).get(0));
    }

    @Test
    void quotes_may_have_spaces_around_them_and_be_doubled_inside() throws IOException {
        assertEquals(List.of("Smith, Jones", "5\" pipe", "say \"yes\"", ""),
                cells("a,b,c,d\n \"Smith, Jones\" ,5\" pipe,\"say \"\"yes\"\"\",\"\"\n").get(1));
    }

    @Test
    void blank_lines_and_ragged_rows_are_given_as_they_are() throws IOException {
        List<Row> rows = rows("a,b,c\n\n1\n1,2,3,4,\n,,\n");

        assertTrue(rows.get(1).isBlank());
        assertTrue(rows.get(4).isBlank());
        assertNull(rows.get(2).cell(2));
        assertEquals("4", rows.get(3).cell(3));
        assertEquals(List.of(1L, 2L, 3L, 4L, 5L), rows.stream().map(Row::line).toList());
    }

    @Test
    void utf_8_is_read_with_and_without_its_mark() throws IOException {
        assertEquals(List.of("Café", "£5"), cells("Café,£5\n").get(0));
        assertEquals(List.of("Café", "£5"), cells("\uFEFFCafé,£5\n").get(0));
    }

    @Test
    void utf_16_is_read_with_and_without_its_mark() throws IOException {
        String text = "Name,Amount\nCafé,£5\n";
        for (Charset charset : List.of(UTF_16LE, UTF_16BE)) {
            assertEquals(List.of("Café", "£5"), cells(text.getBytes(charset)).get(1), charset + " without mark");
            assertEquals(List.of("Name", "Amount"), cells(("\uFEFF" + text).getBytes(charset)).get(0), charset + " with mark");
        }
    }

    @Test
    void one_windows_character_on_the_last_line_makes_the_file_windows_1252() throws IOException {
        String text = "Name,Amount\n" + "plain,1\n".repeat(50_000) + "Café – “x”,£5 €6\n";
        List<List<String>> cells = cells(text.getBytes(WINDOWS));

        assertEquals(List.of("Café – “x”", "£5 €6"), cells.get(cells.size() - 1));
    }

    @Test
    void a_character_that_lies_across_two_reads_is_still_utf_8() throws IOException {
        for (int shift = 0; shift < 3; shift++) {
            String text = "x".repeat(shift) + ",b\n" + "€,£\n".repeat(30_000);
            assertEquals(List.of("€", "£"), cells(text).get(29_999));
        }
    }

    @Test
    void a_file_that_breaks_its_own_mark_is_refused() {
        byte[] marked = ("\uFEFFName\nCaf").getBytes(UTF_8);
        byte[] mixed = Arrays.copyOf(marked, marked.length + 2);
        mixed[marked.length] = (byte) 0xE9;
        mixed[marked.length + 1] = '\n';

        assertEquals("MIXED_ENCODING", refusal(mixed).code());
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "~~", value = {
        "Ref,Name,Amount\\nA1,x;y,5\\nA2,z,6",
        "Ref;Name;Amount\\nA1;x,y;5,20\\nA2;z;6,30",
        "Ref\\tName\\tAmount\\nA1\\tx, y\\t5\\nA2\\tz\\t6",
        "Ref|Name|Amount\\nA1|x, y|5\\nA2|z|6",
        "A long title\\n\\nRef;Name;Amount\\nA1;\"x;y\";5\\nA2;z;6",
        "sep=;\\nRef;Name;Amount\\nA1,B1,C1;x,y,z;5",
        "Ref,Name,Amount\\nA1,\"one; two; three\\nfour; five\",5\\nA2,z,6"})
    void the_separator_is_the_one_that_gives_rows_of_one_width(String escaped) throws IOException {
        List<List<String>> cells = cells(escaped.replace("\\n", "\n").replace("\\t", "\t"));

        List<List<String>> full = cells.stream().filter(row -> row.size() == 3).toList();
        assertTrue(full.contains(List.of("Ref", "Name", "Amount")), () -> cells.toString());
        assertEquals(3, cells.get(cells.size() - 1).size());
    }

    @Test
    void separators_inside_quotation_marks_are_not_counted() throws IOException {
        assertEquals(List.of("A1", "1;2;3;4"), cells("Ref,\"p;q;r;s\"\nA1,\"1;2;3;4\"\nA2,\"5;6;7;8\"\n").get(1));
        assertEquals(List.of("A1", "a \"1;2;3;4"), cells("Ref,\"a \"\"p;q;r;s\"\nA1,\"a \"\"1;2;3;4\"\n").get(1));
    }

    @Test
    void a_file_of_one_column_is_a_table() throws IOException {
        assertEquals(List.of(List.of("Code"), List.of("A1"), List.of("A2")), cells("Code\nA1\nA2\n"));
    }

    @Test
    void an_open_quotation_mark_is_refused_with_its_line() {
        UnreadableFile refusal = refusal("a,b\n1,2\n3,\"open\n4,5\n");

        assertEquals("UNCLOSED_QUOTE", refusal.code());
        assertTrue(refusal.getMessage().contains("line 3"), refusal::getMessage);
    }

    @Test
    void text_after_a_closing_quotation_mark_is_refused_with_its_line() {
        UnreadableFile refusal = refusal("a,b\n1,2\n\"Smith\" & Sons,4\n5,6\n");

        assertEquals("BROKEN_QUOTE", refusal.code());
        assertTrue(refusal.getMessage().contains("line 3"), refusal::getMessage);
    }

    @Test
    void a_cell_over_the_limit_is_refused_with_its_line() {
        UnreadableFile refusal = refusal("a,b\n1,elevenchars\n".getBytes(UTF_8), SMALL);

        assertEquals("CELL_TOO_LONG", refusal.code());
        assertTrue(refusal.getMessage().contains("line 2") && refusal.getMessage().contains("10 characters"), refusal::getMessage);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "\"x"})
    void a_cell_of_megabytes_is_refused_without_keeping_it(String start) {
        UnreadableFile refusal = refusal("a,b\n1,2\n3," + start + "y".repeat(20_000_000) + "\n");

        assertEquals("CELL_TOO_LONG", refusal.code());
        assertTrue(refusal.getMessage().contains("line 3"), refusal::getMessage);
    }

    @Test
    void only_filled_columns_beyond_the_limit_are_refused() throws IOException {
        assertEquals(List.of("1", "2", "3"), rows("1,2,3,,,, \n".getBytes(UTF_8), SMALL).get(0).cells());

        UnreadableFile refusal = refusal("a,b\n1,2,3,,5\n".getBytes(UTF_8), SMALL);
        assertEquals("TOO_MANY_COLUMNS", refusal.code());
        assertTrue(refusal.getMessage().contains("Line 2") && refusal.getMessage().contains("3 columns"), refusal::getMessage);
    }

    @Test
    void rows_and_bytes_over_the_limit_are_refused() throws IOException {
        assertEquals(4, rows("1\n2\n3\n4\n".getBytes(UTF_8), SMALL).size());
        assertEquals("TOO_MANY_ROWS", refusal("1\n2\n3\n4\n5\n".getBytes(UTF_8), SMALL).code());

        UnreadableFile refusal = refusal("1234567\n".repeat(126).getBytes(UTF_8), SMALL);
        assertEquals("TOO_LARGE", refusal.code());
        assertTrue(refusal.getMessage().contains("1,000 bytes"), refusal::getMessage);
    }

    @Test
    void the_apostrophe_that_shields_a_formula_is_taken_away() throws IOException {
        assertEquals(List.of("=1+1", "+44 20", "-x", "@y", "'quoted'", "'"), cells("'=1+1,'+44 20,'-x,'@y,'quoted','\n").get(0));
    }

    @Test
    void a_file_is_read_again_from_the_start_and_from_after_a_line() throws IOException {
        try (TableFile file = TableFile.open(Tables.stored("t\na,b\n1,2\n3,4\n", UTF_8), "list.csv", TableLimits.DEFAULT)) {
            Iterator<Row> first = file.iterator();
            first.next();
            first.next();
            assertEquals(List.of("t"), file.iterator().next().cells());

            Iterator<Row> rest = file.rowsAfter(2).iterator();
            assertEquals(List.of("1", "2"), rest.next().cells());
            assertEquals(List.of("3", "4"), rest.next().cells());
            assertFalse(rest.hasNext());
            assertEquals("text in UTF-8, cells separated by commas", file.description());
        }
    }
}
