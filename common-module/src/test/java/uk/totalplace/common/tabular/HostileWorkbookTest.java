package uk.totalplace.common.tabular;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.totalplace.common.tabular.Tables.cells;
import static uk.totalplace.common.tabular.Tables.refusal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileWorkbookTest {

    private static final String ONE = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";

    private static SmallWorkbook withEntity(String definition) {
        return new SmallWorkbook().sheet("S", ONE).part("xl/worksheets/sheet1.xml", "<!DOCTYPE x [<!ENTITY e " + definition + ">]>"
                + "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>before &e; after</t></is></c></row></sheetData></worksheet>");
    }

    @Test
    void a_document_type_is_refused_in_every_part() {
        assertEquals("XML_ENTITIES", refusal(withEntity("\"x\"").bytes()).code());
        assertEquals("XML_ENTITIES", refusal(new SmallWorkbook().sheet("S", ONE)
                .part("xl/sharedStrings.xml", "<!-- a --><!DOCTYPE sst SYSTEM \"http://127.0.0.1:9/x\"><sst/>").bytes()).code());
        assertEquals("XML_ENTITIES", refusal(new SmallWorkbook().sheet("S", ONE)
                .part("docProps/core.xml", "<!DOCTYPE a><a/>").bytes()).code());
    }

    @Test
    void an_entity_without_a_definition_is_refused() {
        assertTrue(List.of("XML_ENTITIES", "DAMAGED").contains(refusal(new SmallWorkbook()
                .sheet("S", "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>before &e; after</t></is></c></row>").bytes()).code()));
    }

    @Test
    void the_reader_itself_never_fetches_an_external_entity(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
        byte[] bytes = withEntity("SYSTEM \"" + secret.toUri() + "\"").bytes();

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            String read;
            try (Stream<org.dhatim.fastexcel.reader.Row> rows = workbook.getFirstSheet().openStream()) {
                read = rows.map(row -> row.getCellText(0)).toList().toString();
            } catch (org.dhatim.fastexcel.reader.ExcelReaderException | com.fasterxml.aalto.UncheckedStreamException failure) {
                read = failure.getMessage();
            }
            assertFalse(read.contains("SECRET"), read);
        }
    }

    @Test
    void a_package_that_unpacks_to_too_much_is_refused() {
        SmallWorkbook workbook = new SmallWorkbook().sheet("S", ONE).part("xl/media/image1.png", new byte[3_000_000]);

        assertEquals("TOO_LARGE", refusal(workbook.bytes(), new TableLimits(1_000_000, 10, 100, 10, 2_000_000)).code());
    }

    @Test
    void a_package_that_shrank_beyond_belief_is_refused() {
        assertEquals("ZIP_BOMB", refusal(new SmallWorkbook().sheet("S", ONE).part("xl/media/image1.png", new byte[40_000_000]).bytes()).code());
        assertEquals("ZIP_BOMB", refusal(new SmallWorkbook().sheet("S", ONE + " ".repeat(40_000_000).replace("          ", "<x></x>   ")).bytes()).code());
    }

    @Test
    void a_package_of_very_many_parts_is_refused() {
        SmallWorkbook workbook = new SmallWorkbook().sheet("S", ONE);
        for (int i = 0; i < 10_001; i++) {
            workbook.part("xl/x" + i, new byte[0]);
        }
        assertEquals("TOO_LARGE", refusal(workbook.bytes()).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAAAAAA1", "XFE1", "$ZZZZZZ$1", "____1", "aaaaaa1"})
    void a_cell_beyond_the_last_column_is_refused(String address) {
        assertEquals("DAMAGED", refusal(new SmallWorkbook().sheet("S", "<row r=\"1\"><c r=\"" + address + "\"><v>1</v></c></row>").bytes()).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000000000", "2", "-1", "99999999999999999999", "x"})
    void a_cell_that_asks_for_a_text_that_is_not_there_is_refused(String index) {
        assertEquals("DAMAGED", refusal(new SmallWorkbook().texts("<si><t>a</t></si><si><t>b</t></si>")
                .sheet("S", "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>" + index + "</v></c></row>").bytes()).code());
    }

    @Test
    void a_text_of_megabytes_is_refused_without_keeping_it() {
        String item = "<si><t>" + "x".repeat(40_000) + "</t></si>";
        assertEquals("CELL_TOO_LONG", refusal(new SmallWorkbook().texts(item).sheet("S", ONE).bytes()).code());
        assertEquals("CELL_TOO_LONG", refusal(new SmallWorkbook().sheet("S", "<row r=\"1\" x=\"" + "y".repeat(9_000_000) + "\"/>").bytes()).code());
    }

    @Test
    void elements_nested_without_end_are_refused() {
        assertEquals("DAMAGED", refusal(new SmallWorkbook().sheet("S", ONE)
                .part("docProps/core.xml", "<a>".repeat(5_000) + "</a>".repeat(5_000)).bytes()).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<row r=\"1\"><c r=\"A1\"><v>1</v></c>", "<row r=\"1\"><c r=\"A1\" t=\"z\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A1\"><f t=\"shared\" si=\"7\"/><v>1</v></c></row>", "<row r=\"x\"><c r=\"A1\"><v>1</v></c></row>"})
    void damage_is_called_damage(String rows) {
        assertEquals("DAMAGED", refusal(new SmallWorkbook().sheet("S", rows).part("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows).bytes()).code());
    }

    @Test
    void a_missing_part_is_damage() {
        assertEquals("DAMAGED", refusal(new SmallWorkbook().sheet("S", ONE).part("xl/_rels/workbook.xml.rels", "<Relationships/>").bytes()).code());
        assertEquals("DAMAGED", refusal(new SmallWorkbook().sheet("S", ONE).part("[Content_Types].xml", "").bytes()).code());
    }

    @Test
    void a_number_that_is_none_is_read_as_it_is_written() throws IOException {
        assertEquals(List.of("twelve"), cells(new SmallWorkbook().sheet("S", "<row r=\"1\"><c r=\"A1\"><v>twelve</v></c></row>").bytes()).get(0));
    }

    @Test
    void the_cause_of_damage_is_kept_for_the_log() {
        UnreadableFile refusal = assertThrows(UnreadableFile.class,
                () -> cells(new SmallWorkbook().sheet("S", "<row r=\"1\"><c r=\"A1\" t=\"z\"><v>1</v></c></row>").bytes()));
        assertTrue(refusal.getCause() != null);
    }
}
