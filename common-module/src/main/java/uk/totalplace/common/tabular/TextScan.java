package uk.totalplace.common.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * One pass over every byte of a text file, in bounded memory: does it decode, does it hold NUL, does it hold anything at all.
 * The whole file is looked at, because one accented name on the last line decides between UTF-8 and windows-1252.
 */
final class TextScan {

    private final CharsetDecoder decoder;
    private final boolean wide;
    private final CharBuffer decoded = CharBuffer.allocate(32 * 1024);
    private boolean malformed;
    private boolean nul;
    private boolean blank = true;

    private TextScan(Charset charset) {
        decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        wide = charset.name().startsWith("UTF-16");
    }

    /** Scans the file after its byte order mark. More bytes than the limit are a refusal. */
    static TextScan of(StoredBytes bytes, TextEncoding encoding, TableLimits limits, String fileName) throws IOException {
        TextScan scan = new TextScan(encoding.charset());
        ByteBuffer buffer = ByteBuffer.allocate(32 * 1024);
        long total = encoding.markLength();
        try (InputStream in = bytes.open()) {
            in.skipNBytes(encoding.markLength());
            int count;
            while ((count = in.read(buffer.array(), buffer.position(), buffer.remaining())) >= 0) {
                total += count;
                if (total > limits.bytes()) {
                    throw tooLarge(limits.bytes(), fileName);
                }
                scan.look(buffer.array(), buffer.position(), count);
                buffer.position(buffer.position() + count).flip();
                scan.decode(buffer, false);
                buffer.compact();
            }
        }
        scan.decode(buffer.flip(), true);
        return scan;
    }

    static UnreadableFile tooLarge(long limit, String fileName) {
        return new UnreadableFile("TOO_LARGE", "%s is larger than %s.".formatted(fileName, TableLimits.inWords(limit)),
                "Split it into smaller files, for example one for each period.");
    }

    private void look(byte[] bytes, int from, int count) {
        int at = from;
        while (blank && at < from + count) {
            byte b = bytes[at++];
            blank = b >= 0 && b <= ' ';
        }
        for (int i = from; i < from + count && !wide; i++) {
            nul |= bytes[i] == 0;
        }
    }

    private void decode(ByteBuffer bytes, boolean last) {
        while (!malformed) {
            CoderResult result = decoder.decode(bytes, decoded.clear(), last);
            if (wide) {
                lookForNul();
            }
            malformed = result.isError();
            if (result.isUnderflow()) {
                return;
            }
        }
        bytes.position(bytes.limit());
    }

    private void lookForNul() {
        for (int i = 0; i < decoded.position(); i++) {
            nul |= decoded.get(i) == 0;
        }
    }

    boolean isMalformed() {
        return malformed;
    }

    boolean holdsNul() {
        return nul;
    }

    boolean isBlank() {
        return blank;
    }
}
