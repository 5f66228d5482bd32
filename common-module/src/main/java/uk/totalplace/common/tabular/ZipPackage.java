package uk.totalplace.common.tabular;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A zip package, held in memory as it was sent. It is opened with the same library that later reads the workbook, so that what was looked at
 * is what will be read: a package may say one thing in its table of contents and another along its way.
 */
final class ZipPackage implements Closeable {

    /** Real workbooks of a million rows stay below this; it keeps a few uploads at a time within a small heap. */
    private static final int LARGEST = 64 << 20;

    private final byte[] bytes;
    private final ZipFile zip;

    private ZipPackage(byte[] bytes, ZipFile zip) {
        this.bytes = bytes;
        this.zip = zip;
    }

    static boolean isOne(byte[] head) {
        return ForeignFile.begins(head, (byte) 'P', (byte) 'K', (byte) 3, (byte) 4)
                || ForeignFile.begins(head, (byte) 'P', (byte) 'K', (byte) 5, (byte) 6);
    }

    static ZipPackage open(StoredBytes stored, TableLimits limits, String fileName) throws IOException {
        int limit = (int) Math.min(limits.bytes(), LARGEST);
        byte[] bytes;
        try (InputStream in = stored.open()) {
            bytes = in.readNBytes(limit + 1);
        }
        if (bytes.length > limit) {
            throw new UnreadableFile("TOO_LARGE", "%s is a compressed file larger than %s.".formatted(fileName, TableLimits.inWords(limit)),
                    "Save the sheet as CSV, or split it into smaller workbooks.");
        }
        try {
            return new ZipPackage(bytes, ZipFile.builder().setByteArray(bytes).get());
        } catch (IOException | IllegalArgumentException failure) {
            throw damaged(fileName, failure);
        }
    }

    static UnreadableFile damaged(String fileName, Throwable cause) {
        return new UnreadableFile("DAMAGED", fileName + " is damaged or incomplete.",
                "Open it in Excel or LibreOffice, save it again as .xlsx or CSV, and send that.", cause);
    }

    byte[] bytes() {
        return bytes;
    }

    List<ZipArchiveEntry> entries() {
        return Collections.list(zip.getEntries());
    }

    /** The unpacked bytes of this entry; a method of packing that is unknown or encrypted is an IOException. */
    InputStream unpack(ZipArchiveEntry entry) throws IOException {
        return zip.getInputStream(entry);
    }

    boolean has(String name) {
        return zip.getEntry(name) != null
                || entries().stream().anyMatch(entry -> entry.getName().toLowerCase(Locale.ROOT).equals(name));
    }

    /** Refuses every package that is no .xlsx workbook, by what it is. */
    void requireWorkbook(String fileName) throws IOException {
        if (has("xl/workbook.xml")) {
            return;
        }
        if (has("xl/workbook.bin")) {
            throw new UnreadableFile("BINARY_EXCEL", fileName + " is a binary Excel workbook (.xlsb).",
                    "Open it in Excel and save it as .xlsx or CSV.");
        }
        if (mimeType().startsWith("application/vnd.oasis.opendocument.spreadsheet")) {
            throw new UnreadableFile("OPEN_DOCUMENT", fileName + " is an OpenDocument spreadsheet (.ods).",
                    "Open it in LibreOffice or Excel and save it as .xlsx or CSV.");
        }
        if (has("word/document.xml") || mimeType().startsWith("application/vnd.oasis.opendocument")) {
            throw new UnreadableFile("DOCUMENT", fileName + " is a text document or presentation.",
                    "Copy the table from it into a spreadsheet and save that as .xlsx or CSV.");
        }
        if (has("index/document.iwa") || has("index.zip")) {
            throw new UnreadableFile("NUMBERS", fileName + " is an Apple Numbers or Pages file.", "Export it from there as Excel (.xlsx) or CSV.");
        }
        throw new UnreadableFile("COMPRESSED", fileName + " is a zip file.", "Unpack it and send the .xlsx or CSV file that is inside.");
    }

    private String mimeType() throws IOException {
        ZipArchiveEntry entry = zip.getEntry("mimetype");
        if (entry == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(100), StandardCharsets.US_ASCII);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
