package uk.totalplace.common.tabular;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;

/**
 * How the text of a file is encoded: by its byte order mark, by the NULs that UTF-16 puts beside Latin letters, as UTF-8 if the whole file is
 * valid UTF-8, else as windows-1252, in which older Excel saves CSV.
 */
record TextEncoding(Charset charset, int markLength) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String RESAVE = "Open it in Excel or LibreOffice and save it as “CSV UTF-8” or .xlsx.";

    /** Finds the encoding and refuses files that are empty, too large, or not text. */
    static TextEncoding of(StoredBytes bytes, byte[] head, TableLimits limits, String fileName) throws IOException {
        TextEncoding guess = guess(head);
        TextScan scan = TextScan.of(bytes, guess, limits, fileName);
        if (scan.isBlank()) {
            throw new UnreadableFile("EMPTY", fileName + " has nothing in it.", "Check that the right file was chosen and that it was saved.");
        }
        if (scan.holdsNul()) {
            throw new UnreadableFile("BINARY", fileName + " is not text: it holds binary data.", "Save the table as .xlsx or CSV and send that.");
        }
        if (!scan.isMalformed()) {
            return guess;
        }
        if (guess.markLength > 0 || guess.charset != UTF_8) {
            throw new UnreadableFile("MIXED_ENCODING",
                    "%s begins as %s, but holds characters that are not.".formatted(fileName, guess.charset), RESAVE);
        }
        return new TextEncoding(WINDOWS, 0);
    }

    private static TextEncoding guess(byte[] head) {
        if (ForeignFile.begins(head, (byte) 0xEF, (byte) 0xBB, (byte) 0xBF)) {
            return new TextEncoding(UTF_8, 3);
        }
        if (ForeignFile.begins(head, (byte) 0xFF, (byte) 0xFE)) {
            return new TextEncoding(UTF_16LE, 2);
        }
        if (ForeignFile.begins(head, (byte) 0xFE, (byte) 0xFF)) {
            return new TextEncoding(UTF_16BE, 2);
        }
        double first = shareOfNul(head, 0);
        double second = shareOfNul(head, 1);
        // mostly Latin text in UTF-16 has NUL in nearly every second byte, and hardly any in the others
        if (second > 0.5 && first < 0.05) {
            return new TextEncoding(UTF_16LE, 0);
        }
        return new TextEncoding(first > 0.5 && second < 0.05 ? UTF_16BE : UTF_8, 0);
    }

    private static double shareOfNul(byte[] head, int from) {
        int nuls = 0;
        int seen = 0;
        for (int i = from; i < head.length; i += 2) {
            seen++;
            nuls += head[i] == 0 ? 1 : 0;
        }
        return seen == 0 ? 0 : (double) nuls / seen;
    }

    /** The characters of the file, without its byte order mark. */
    Reader reader(StoredBytes bytes) throws IOException {
        InputStream in = new BufferedInputStream(bytes.open(), 64 * 1024);
        in.skipNBytes(markLength);
        return new InputStreamReader(in, charset);
    }
}
