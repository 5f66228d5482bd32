package uk.totalplace.system.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.totalplace.system.run.Directories;
import uk.totalplace.system.run.TheServer;
import uk.totalplace.system.wire.Upload.Outcome;

/** Workbooks made to harm whoever opens them, sent over HTTP: good ones with one part changed, so that only the harm can be what refuses them. */
@ExtendWith(TheServer.class)
class HostileFilesIT {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private final Upload upload = Upload.by(Visitor.basic("officer"), "E07000107");

    @Test
    void a_workbook_that_unpacks_to_a_hundred_times_its_size_is_refused_in_words_and_nothing_is_kept() {
        refused("BOM", "ZIP_BOMB", sheet -> sheet.replace("</sheetData>", ("<row/>" + " ".repeat(1_000_000)).repeat(60) + "</sheetData>"));
    }

    @Test
    void a_workbook_with_entities_is_refused_in_words_and_nothing_is_kept() {
        Outcome inside = refused("ENT", "XML_ENTITIES", sheet -> withEntity(sheet, "\"" + "ha".repeat(1000) + "\""));
        Outcome outside = refused("EXT", "XML_ENTITIES", sheet -> withEntity(sheet, "SYSTEM \"file:///etc/passwd\""));
        assertFalse(outside.toString().contains("root:") || inside.toString().contains("haha"), outside::toString);
    }

    private static String withEntity(String sheet, String definition) {
        return sheet.replaceFirst("<worksheet", "<!DOCTYPE worksheet [<!ENTITY e " + definition + ">]><worksheet").replaceFirst("<v>600571</v>", "<v>&e;</v>");
    }

    private Outcome refused(String prefix, String code, UnaryOperator<String> harm) {
        byte[] file = changed(Quirk.EXCEL.file(prefix), harm);
        assertTrue(file.length < 1_000_000, () -> "It is to be small on the way: " + file.length);
        for (String mode : new String[] {"dry-run", "valid-lines"}) {
            Outcome outcome = upload.run(mode, "harm.xlsx", file);
            assertEquals("REFUSED", outcome.status(), outcome::toString);
            assertEquals("read 0 = taken 0 + unchanged 0 + refused 0, skipped 0", outcome.counters());
            JsonObject problem = outcome.sheet().getJsonArray("problems").getJsonObject(0);
            assertEquals(code, problem.getString("code"), outcome::toString);
            assertFalse(problem.getString("message").isBlank() || problem.getString("remedy").isBlank(), outcome::toString);
        }
        for (int i = 1; i <= 3; i++) {
            assertEquals(404, upload.property(prefix + "-" + i).status(), "Something was kept");
        }
        Outcome last = upload.run("dry-run", "good.xlsx", Quirk.EXCEL.file(prefix));
        assertEquals("CHECKED", last.status(), last::toString);
        return upload.run("valid-lines", "harm.xlsx", file);
    }

    private static byte[] changed(byte[] workbook, UnaryOperator<String> harm) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Path file = Files.write(Files.createTempFile(Directories.work(), "good", ".xlsx"), workbook);
            try (ZipFile in = new ZipFile(file.toFile()); ZipOutputStream zip = new ZipOutputStream(out)) {
                for (ZipEntry entry : Collections.list(in.entries())) {
                    byte[] part = in.getInputStream(entry).readAllBytes();
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    zip.write(entry.getName().equals(SHEET) ? harm.apply(new String(part, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8) : part);
                }
            }
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
