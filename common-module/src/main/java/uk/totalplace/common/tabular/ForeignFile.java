package uk.totalplace.common.tabular;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Files that are no tables, known by their first bytes whatever their name says. */
enum ForeignFile {

    PDF("PDF", "a PDF document", "Ask for the table the PDF was made from, as .xlsx or CSV.", "%PDF"),
    PNG("IMAGE", "a picture (PNG)", Words.PICTURE, "\u0089PNG"),
    JPEG("IMAGE", "a picture (JPEG)", Words.PICTURE, "\u00FF\u00D8\u00FF"),
    GIF("IMAGE", "a picture (GIF)", Words.PICTURE, "GIF8"),
    TIFF_LITTLE("IMAGE", "a picture (TIFF)", Words.PICTURE, "II*\0"),
    TIFF_BIG("IMAGE", "a picture (TIFF)", Words.PICTURE, "MM\0*"),
    GZIP("COMPRESSED", "a compressed file (gzip)", Words.UNPACK, "\u001F\u008B"),
    SEVEN_ZIP("COMPRESSED", "a compressed file (7z)", Words.UNPACK, "7z\u00BC\u00AF\u0027\u001C"),
    RAR("COMPRESSED", "a compressed file (RAR)", Words.UNPACK, "Rar!\u001A\u0007"),
    BZIP2("COMPRESSED", "a compressed file (bzip2)", Words.UNPACK, "BZh91AY&SY"),
    RTF("DOCUMENT", "a text document (RTF)", "Copy the table from it into a spreadsheet and save that as .xlsx or CSV.", "{\\rtf"),
    SQLITE("BINARY", "a database (SQLite)", "Export the table from it as CSV.", "SQLite format 3\0");

    private static final class Words {
        static final String PICTURE = "Send the table itself, as .xlsx or CSV, not a picture of it.";
        static final String UNPACK = "Unpack it and send the .xlsx or CSV file that is inside.";
    }

    private final String code;
    private final String words;
    private final String remedy;
    private final byte[] firstBytes;

    ForeignFile(String code, String words, String remedy, String firstBytes) {
        this.code = code;
        this.words = words;
        this.remedy = remedy;
        this.firstBytes = firstBytes.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Which of these a file is that begins with these bytes. */
    static Optional<ForeignFile> of(byte[] head) {
        return Arrays.stream(values()).filter(kind -> begins(head, kind.firstBytes)).findFirst();
    }

    UnreadableFile refusal(String fileName) {
        return new UnreadableFile(code, "%s is %s.".formatted(fileName, words), remedy);
    }

    static boolean begins(byte[] head, byte... firstBytes) {
        return head.length >= firstBytes.length && Arrays.equals(head, 0, firstBytes.length, firstBytes, 0, firstBytes.length);
    }
}
