package uk.totalplace.common.tabular;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.totalplace.common.tabular.Tables.cells;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableWriterTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private byte[] csv(List<?> values) throws IOException {
        try (TableWriter writer = new CsvTableWriter(out)) {
            writer.row(values);
        }
        return out.toByteArray();
    }

    private byte[] workbook(List<?> values) throws IOException {
        try (TableWriter writer = new XlsxTableWriter(out, "Spend 2010/11")) {
            writer.heading(List.of("Heading"));
            writer.row(values);
        }
        return out.toByteArray();
    }

    private static String part(byte[] workbook, String name) throws IOException {
        try (ZipPackage zip = ZipPackage.open(Tables.stored(workbook), TableLimits.DEFAULT, "book.xlsx")) {
            ZipArchiveEntry entry = zip.entries().stream().filter(each -> each.getName().equals(name)).findFirst().orElseThrow();
            return new String(zip.unpack(entry).readAllBytes(), UTF_8);
        }
    }

    @Test
    void csv_is_marked_as_utf_8_and_quotes_what_needs_it() throws IOException {
        try (TableWriter writer = new CsvTableWriter(out)) {
            writer.heading(List.of("Name", "Amount"));
            writer.row(Arrays.asList("Smith, \"Jones\"", 5L));
            writer.row(Arrays.asList("a\nb", null));
        }
        assertEquals("\uFEFFName,Amount\r\n\"Smith, \"\"Jones\"\"\",5\r\n\"a\nb\",\r\n", out.toString(UTF_8));
    }

    @Test
    void csv_writes_numbers_and_dates_plain() throws IOException {
        assertEquals("\uFEFF-5,-1000.50,2010-04-08,\r\n",
                new String(csv(Arrays.asList(-5L, new BigDecimal("-1000.50"), LocalDate.of(2010, 4, 8), null)), UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 20 7946 0000", "-x", "@SUM(A1)", "\tx", "\rx", " =1", "-5+cmd|' /C calc'!A0"})
    void csv_shields_text_that_would_run(String text) throws IOException {
        String written = new String(csv(List.of(text)), UTF_8).replace("\"", "");
        assertTrue(written.startsWith("\uFEFF'"), written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "+5.20", "-.5", "1E5", "-1.5e-3", "plain", "a=b", "'quoted'", ""})
    void csv_leaves_numbers_and_harmless_text_alone(String text) throws IOException {
        assertEquals("\uFEFF" + text + "\r\n", new String(csv(List.of(text)), UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 20", "-x", "@y", "'=x", "''-5", "-5", "'", "'a", "O'Neill", "a,b", "\"", "Café £", "5\" pipe"})
    void our_own_csv_gives_back_the_text(String text) throws IOException {
        assertEquals(List.of("key", text), cells(csv(List.of("key", text))).get(0));
    }

    @Test
    void a_shielded_control_character_is_white_space_again() throws IOException {
        assertEquals(List.of("key", "x", "y"), cells(csv(List.of("key", "\tx", "\ry"))).get(0));
    }

    @Test
    void a_workbook_gives_back_what_was_written() throws IOException {
        byte[] bytes = workbook(Arrays.asList("=1+1", "Café <&>", 100121228178L, new BigDecimal("-1000.50"), LocalDate.of(2010, 4, 8), null, "_x0041_", "end"));

        assertEquals(List.of("=1+1", "Café <&>", "100121228178", "-1000.5", "2010-04-08", "", "_x0041_", "end"), cells(bytes).get(1));
        assertTrue(Tables.rows(bytes).get(1).formulas().isEmpty());
    }

    @Test
    void a_workbook_holds_numbers_as_numbers_and_long_references_as_text() throws IOException {
        String sheet = part(workbook(List.of(100121228178L, 1234567890123456789L, new BigDecimal("12345678901234.567"))), "xl/worksheets/sheet1.xml");

        assertTrue(sheet.contains("t=\"n\"><v>100121228178</v>"), sheet);
        assertTrue(sheet.contains("<is><t>1234567890123456789</t></is>"), sheet);
        assertTrue(sheet.contains("<is><t>12345678901234.567</t></is>"), sheet);
    }

    @Test
    void a_moment_is_a_day_and_a_time_in_both_forms() throws IOException {
        LocalDateTime moment = LocalDateTime.of(2010, 4, 8, 14, 5, 9);

        assertEquals("2010-04-08 14:05:09", new String(csv(List.of(moment)), UTF_8).replace("\uFEFF", "").strip());
        out.reset();
        assertTrue(part(workbook(List.of(moment)), "xl/worksheets/sheet1.xml").matches("(?s).*<c r=\"A2\" s=\"\\d+\" t=\"n\"><v>40276\\.58\\d*</v>.*"));
    }

    @Test
    void the_heading_of_a_workbook_is_bold_and_stays_in_sight() throws IOException {
        byte[] bytes = workbook(List.of("x"));

        assertTrue(part(bytes, "xl/worksheets/sheet1.xml").contains("state=\"frozen\""));
        assertTrue(part(bytes, "xl/styles.xml").contains("<b/>") || part(bytes, "xl/styles.xml").contains("<b "), part(bytes, "xl/styles.xml"));
        assertTrue(part(bytes, "xl/worksheets/sheet1.xml").matches("(?s).*<c r=\"A1\" s=\"[1-9]\".*"));
    }

    @Test
    void many_rows_are_written_as_a_stream() throws IOException {
        try (TableWriter writer = new XlsxTableWriter(out, "S")) {
            writer.heading(List.of("n"));
            for (long i = 1; i <= 5_000; i++) {
                writer.row(List.of(i, "text " + i));
            }
        }
        List<List<String>> cells = cells(out.toByteArray());
        assertEquals(5_001, cells.size());
        assertEquals(List.of("5000", "text 5000"), cells.get(5_000));
    }

    @Test
    void what_no_cell_can_hold_is_refused() throws IOException {
        assertThrows(IllegalArgumentException.class, () -> csv(List.of(true)));
        assertThrows(IllegalArgumentException.class, () -> workbook(List.of(1.5)));
        assertThrows(IllegalStateException.class, () -> workbook(List.of("x".repeat(32_768))));
    }

    @Test
    void closing_a_writer_closes_its_stream() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        OutputStream watched = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        new CsvTableWriter(watched).close();
        assertTrue(closed.getAndSet(false));

        TableWriter workbook = new XlsxTableWriter(watched, "S");
        workbook.heading(List.of("a"));
        assertFalse(closed.get());
        workbook.close();
        assertTrue(closed.get());
    }
}
