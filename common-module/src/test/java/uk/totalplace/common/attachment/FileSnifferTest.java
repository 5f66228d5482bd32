package uk.totalplace.common.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.file.FileReading;
import uk.totalplace.common.file.StoredFile;

class FileSnifferTest {
    private static final String TYPES = "<Types><Override PartName=\"/word/document.xml\" ContentType=\"main+xml\"/></Types>";

    private static FileKind sniff(byte[] bytes, String name) throws IOException {
        return FileSniffer.kindOf(new FileReading(bytes.length, piece -> piece(bytes, piece)), bytes.length, name);
    }

    private static byte[] piece(byte[] bytes, int piece) {
        int from = piece * StoredFile.PIECE;
        return from >= bytes.length ? null : Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + StoredFile.PIECE));
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] zip(String... namesAndContents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static String refusal(byte[] bytes, String name) {
        return assertThrows(InvalidInput.class, () -> sniff(bytes, name)).getMessage();
    }

    @Test
    void a_file_is_what_its_bytes_say_and_not_its_name() throws IOException {
        assertEquals(FileKind.PDF, sniff(latin("%PDF-1.7\n"), "notes.txt"));
        assertEquals(FileKind.PNG, sniff(latin("\u0089PNG\r\n\u001A\n...."), "x.pdf"));
        assertEquals(FileKind.JPEG, sniff(latin("\u00FF\u00D8\u00FF\u00E0.."), "photo"));
        assertEquals(FileKind.TEXT, sniff("Käse, £5".getBytes(StandardCharsets.UTF_8), "x.docx"));
        assertEquals(FileKind.CSV, sniff(latin("a,b\n1,2\n"), "table.CSV"));
    }

    @Test
    void the_name_gets_the_ending_of_what_the_file_is() {
        assertEquals("invoice.exe.pdf", FileSniffer.named("invoice.exe", FileKind.PDF));
        assertEquals("photo.jpeg", FileSniffer.named("photo.jpeg", FileKind.JPEG));
        assertEquals("page.html.txt", FileSniffer.named("page.html", FileKind.TEXT));
    }

    @ParameterizedTest
    @CsvSource({"word/document.xml,DOCX", "xl/workbook.xml,XLSX", "ppt/presentation.xml,PPTX"})
    void documents_of_office_are_told_by_their_parts(String part, FileKind kind) throws IOException {
        assertEquals(kind, sniff(zip("[Content_Types].xml", TYPES, part, "<x/>"), "any.zip"));
    }

    @ParameterizedTest
    @CsvSource({"text,ODT", "spreadsheet,ODS", "presentation,ODP"})
    void open_documents_are_told_by_what_they_say_they_are(String kind, FileKind expected) throws IOException {
        assertEquals(expected, sniff(zip("mimetype", "application/vnd.oasis.opendocument." + kind, "content.xml", "<x/>"), "any"));
    }

    @Test
    void a_document_longer_than_a_piece_is_read_from_its_end() throws IOException {
        StringBuilder noise = new StringBuilder();
        new Random(1).ints(3 * StoredFile.PIECE, 33, 126).forEach(c -> noise.append((char) c));
        assertEquals(FileKind.DOCX, sniff(zip("word/media/image1.png", noise.toString(), "[Content_Types].xml", TYPES, "word/document.xml", "<x/>"), "any"));
    }

    @Test
    void macros_are_refused_wherever_they_hide() throws IOException {
        assertTrue(refusal(zip("[Content_Types].xml", TYPES, "word/document.xml", "<x/>", "word/vbaProject.bin", "x"), "plain.docx").contains("macros"));
        assertTrue(refusal(zip("[Content_Types].xml", TYPES.replace("main+xml", "application/vnd.ms-word.document.macroEnabled.main+xml"), "word/document.xml", "<x/>"), "plain.docx").contains("macros"));
        assertTrue(refusal(zip("[Content_Types].xml", TYPES, "xl/workbook.xml", "<x/>", "xl/macrosheets/sheet1.xml", "x"), "plain.xlsx").contains("macros"));
        assertTrue(refusal(zip("mimetype", "application/vnd.oasis.opendocument.text", "Basic/Standard/Module1.xml", "x"), "plain.odt").contains("macros"));
    }

    @Test
    void a_zip_that_is_no_document_is_refused() throws IOException {
        assertTrue(refusal(zip("run.class", "x"), "plain.docx").contains("zip archive"));
        assertTrue(refusal(zip("mimetype", "application/epub+zip"), "book.odt").contains("zip archive"));
        assertTrue(refusal(latin("PK\u0003\u0004 and then nothing"), "plain.docx").contains("damaged"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MZ\u0090\0", "\u007FELF\u0002", "\u00CA\u00FE\u00BA\u00BE\0"})
    void programs_are_refused_by_their_name(String begin) {
        assertTrue(refusal(latin(begin), "report.pdf").contains("is a program"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE html><p>", "\u00EF\u00BB\u00BF  <HTML>", "\n<svg xmlns='x'>", "<?xml version='1.0'?>", "<script>alert(1)</script>"})
    void a_web_page_is_refused_even_when_it_is_called_text(String begin) {
        assertTrue(refusal(latin(begin), "notes.txt").contains("web page"));
    }

    @Test
    void a_script_is_refused_by_its_first_line_or_its_name() {
        assertTrue(refusal(latin("#!/bin/sh\nrm -r x\n"), "notes.txt").contains("script"));
        assertTrue(refusal(latin("del *.*\r\n"), "tidy.BAT").contains("script"));
    }

    @Test
    void old_office_and_unknown_bytes_are_refused() {
        assertTrue(refusal(latin("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"), "old.doc").contains("old Office format"));
        assertTrue(refusal(latin("abc\0def"), "notes.txt").contains("none of the kinds"));
    }

    @Test
    void a_directory_made_to_fill_memory_is_not_read() {
        byte[] end = new byte[22];
        System.arraycopy(latin("PK\u0005\u0006"), 0, end, 0, 4);
        byte[] big = new byte[3 << 20];
        System.arraycopy(latin("PK\u0003\u0004"), 0, big, 0, 4);
        System.arraycopy(end, 0, big, big.length - 22, 22);
        assertTrue(refusal(big, "plain.docx").contains("damaged"));
    }
}
