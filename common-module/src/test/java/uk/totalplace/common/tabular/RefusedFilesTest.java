package uk.totalplace.common.tabular;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.totalplace.common.tabular.Tables.cells;
import static uk.totalplace.common.tabular.Tables.refusal;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedFilesTest {

    private static final String OLE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    private static void assertRefused(String code, String words, byte[] bytes) {
        UnreadableFile refusal = refusal(bytes);
        assertEquals(code, refusal.code(), refusal::getMessage);
        assertTrue(refusal.getMessage().contains(words), refusal::getMessage);
        assertTrue(refusal.getMessage().contains("list.csv"), refusal::getMessage);
        assertFalse(refusal.remedy().isBlank());
    }

    private static byte[] container(String name) {
        return (OLE + "\0".repeat(70_000) + new String(name.getBytes(UTF_16LE), ISO_8859_1) + "\0".repeat(500)).getBytes(ISO_8859_1);
    }

    private static byte[] zip(String name, String content) {
        return SmallWorkbook.zip(Map.of(name, content.getBytes(US_ASCII)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\r\n\t  \n", "\uFEFF", "\uFEFF \n"})
    void an_empty_file_is_refused(String text) {
        assertEquals("EMPTY", refusal(text).code());
    }

    @Test
    void what_an_office_container_holds_is_named() {
        assertRefused("OLD_EXCEL", "old Excel format", container("Workbook"));
        assertRefused("PROTECTED", "password", container("EncryptedPackage"));
        assertRefused("DOCUMENT", "Word", container("WordDocument"));
        assertRefused("OLD_OFFICE", "old Office", container("Something"));
        assertTrue(refusal(container("Workbook")).remedy().contains(".xlsx or CSV"));
    }

    @Test
    void a_name_in_the_container_is_found_wherever_it_lies() {
        byte[] name = "EncryptedPackage".getBytes(UTF_16LE);
        for (int at = 65_536 - 40; at < 65_536 + 8; at++) {
            byte[] bytes = Arrays.copyOf(OLE.getBytes(ISO_8859_1), 70_000);
            System.arraycopy(name, 0, bytes, at, name.length);
            assertEquals("PROTECTED", refusal(bytes).code(), "at " + at);
        }
    }

    @Test
    void pictures_documents_and_compressed_files_are_named() {
        assertRefused("PDF", "PDF", "%PDF-1.4\n%âãÏÓ".getBytes(ISO_8859_1));
        assertRefused("IMAGE", "PNG", "\u0089PNG\r\n\u001a\n\0\0".getBytes(ISO_8859_1));
        assertRefused("IMAGE", "JPEG", "\u00FF\u00D8\u00FF\u00E0\0\u0010JFIF".getBytes(ISO_8859_1));
        assertRefused("IMAGE", "GIF", "GIF89a\0\0".getBytes(ISO_8859_1));
        assertRefused("COMPRESSED", "gzip", "\u001F\u008B\b\0".getBytes(ISO_8859_1));
        assertRefused("DOCUMENT", "RTF", "{\\rtf1\\ansi hello}".getBytes(ISO_8859_1));
    }

    @Test
    void packages_that_are_no_workbook_are_named() {
        assertRefused("COMPRESSED", "zip", zip("spend.csv", "a,b\n"));
        assertRefused("COMPRESSED", "zip", SmallWorkbook.zip(Map.of()));
        assertRefused("OPEN_DOCUMENT", ".ods", zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet"));
        assertRefused("BINARY_EXCEL", ".xlsb", zip("xl/workbook.bin", "x"));
        assertRefused("DOCUMENT", "document", zip("word/document.xml", "<x/>"));
        assertRefused("NUMBERS", "Apple", zip("Index/Document.iwa", "x"));
        assertRefused("DAMAGED", "damaged", Arrays.copyOf(zip("xl/workbook.xml", "<x/>"), 60));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', value = {
        "HTML ~ <html><body><table><tr><td>1</td></tr></table></body></html>",
        "HTML ~ <!DOCTYPE html><p>Sign in</p>",
        "HTML ~ <table border=1><tr><td>Amount</td></tr></table>",
        "XML ~ <?xml version=\"1.0\"?><payments><payment/></payments>",
        "XML ~ <?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook/>",
        "JSON ~ {\"items\": [1, 2]}",
        "JSON ~ [ {\"a\": 1} ]",
        "JSON ~ []"})
    void markup_and_json_are_named(String code, String text) {
        assertEquals(code, refusal("\uFEFF\n" + text).code());
    }

    @Test
    void a_table_may_begin_like_markup_or_json() throws IOException {
        assertEquals(List.of("<5 years", "[Title]", "{x}"), cells("<5 years,[Title],{x}\n1,2,3\n").get(0));
        assertEquals(List.of("[Title]", "b"), cells("[Title],b\n1,2\n").get(0));
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        assertRefused("BINARY", "binary", "a,b\n1,2\0\n".getBytes(US_ASCII));
        assertRefused("BINARY", "binary", ("a,b\n" + "1,2\n".repeat(40_000) + "\0").getBytes(US_ASCII));
        assertRefused("BINARY", "binary", "\uFEFFa,\0b\n".getBytes(UTF_16LE));
    }

    @Test
    void a_refusal_speaks_plainly() {
        List<UnreadableFile> refusals = List.of(refusal(""), refusal("abc\0"), refusal("{\"a\":1}"), refusal(container("Workbook")));
        for (UnreadableFile refusal : refusals) {
            String words = (refusal.getMessage() + refusal.remedy()).toLowerCase(Locale.ROOT);
            assertFalse(words.contains("please") || words.contains("success") || words.contains("!"), words);
        }
    }
}
