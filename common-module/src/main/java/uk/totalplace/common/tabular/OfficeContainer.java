package uk.totalplace.common.tabular;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.IOException;
import java.io.InputStream;

/**
 * The compound container of Office before 2007. Today it holds an old workbook, an old document, or a new workbook encrypted with a password:
 * which of them is told by the names in its directory, which may lie anywhere in the file.
 */
final class OfficeContainer {

    private static final byte[] FIRST_BYTES = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String SAVE_AS = "Open it in Excel or LibreOffice and save it as .xlsx or CSV.";

    private OfficeContainer() {
    }

    static boolean isOne(byte[] head) {
        return ForeignFile.begins(head, FIRST_BYTES);
    }

    static UnreadableFile refusal(StoredBytes bytes, String fileName) throws IOException {
        if (holds(bytes, "EncryptedPackage")) {
            return new UnreadableFile("PROTECTED", fileName + " is protected with a password, so it cannot be read.",
                    "Open it in Excel, remove the password (File, Info, Protect Workbook, Encrypt with Password: leave it blank) and save it again.");
        }
        if (holds(bytes, "WordDocument")) {
            return new UnreadableFile("DOCUMENT", fileName + " is a Word document.",
                    "Copy the table from it into a spreadsheet and save that as .xlsx or CSV.");
        }
        if (holds(bytes, "Workbook") || holds(bytes, "Book")) {
            return new UnreadableFile("OLD_EXCEL", fileName + " is a workbook in the old Excel format (.xls).", SAVE_AS);
        }
        return new UnreadableFile("OLD_OFFICE", fileName + " is a file in an old Office format.", SAVE_AS);
    }

    private static boolean holds(StoredBytes bytes, String name) throws IOException {
        byte[] wanted = name.getBytes(UTF_16LE);
        byte[] buffer = new byte[64 * 1024];
        int kept = 0;
        try (InputStream in = bytes.open()) {
            int count;
            while ((count = in.readNBytes(buffer, kept, buffer.length - kept)) > 0) {
                int filled = kept + count;
                if (indexOf(buffer, filled, wanted) >= 0) {
                    return true;
                }
                // the name may lie across two reads
                kept = Math.min(filled, wanted.length - 1);
                System.arraycopy(buffer, filled - kept, buffer, 0, kept);
            }
        }
        return false;
    }

    private static int indexOf(byte[] buffer, int filled, byte[] wanted) {
        for (int at = 0; at <= filled - wanted.length; at++) {
            int same = 0;
            while (same < wanted.length && buffer[at + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return at;
            }
        }
        return -1;
    }
}
