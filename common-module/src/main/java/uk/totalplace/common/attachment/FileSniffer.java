package uk.totalplace.common.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.file.FileName;
import uk.totalplace.common.file.FileReading;

/**
 * Tells from its bytes what a file is, whatever its name and its sender say, and refuses what is not to be attached. A name can only
 * make it stricter: text that is called a script is one.
 */
final class FileSniffer {
    private static final int HEAD = 4096;
    private static final Set<String> SCRIPTS = Set.of("bat", "cmd", "com", "ps1", "psm1", "vbs", "vbe", "js", "jse", "mjs", "wsf", "wsh", "hta", "sh", "bash", "py", "pl", "rb", "php", "jsp", "reg", "scf", "url", "lnk", "inf",
            "application", "gadget", "msc", "jar");

    private FileSniffer() {
    }

    /** @throws InvalidInput when the file is none of the kinds that may be attached, in words that say what it is instead */
    static FileKind kindOf(FileReading file, long bytes, String name) throws IOException {
        byte[] head = head(file);
        if (begins(head, "%PDF-")) {
            return FileKind.PDF;
        }
        if (begins(head, "\u0089PNG\r\n\u001A\n")) {
            return FileKind.PNG;
        }
        if (begins(head, "\u00FF\u00D8\u00FF")) {
            return FileKind.JPEG;
        }
        if (begins(head, "PK")) {
            return OfficePackage.kindOf(file, bytes);
        }
        RefusedKind.of(head).ifPresent(kind -> {
            throw refused(kind.sentence());
        });
        return text(file, name);
    }

    private static FileKind text(FileReading file, String name) throws IOException {
        if (SCRIPTS.contains(FileName.ending(name))) {
            throw refused("The file is a script or a shortcut, which could do things on the computer of whoever opens it.");
        }
        try (InputStream in = file.open()) {
            byte[] buffer = new byte[64 * 1024];
            for (int count = in.read(buffer, 0, buffer.length); count >= 0; count = in.read(buffer, 0, buffer.length)) {
                for (int i = 0; i < count; i++) {
                    if (buffer[i] >= 0 && buffer[i] < ' ' && "\t\n\r\f".indexOf(buffer[i]) < 0) {
                        throw refused("The file is none of the kinds that may be attached.");
                    }
                }
            }
        }
        return FileName.ending(name).equals("csv") ? FileKind.CSV : FileKind.TEXT;
    }

    /** The name with the ending of what the file is: other programs go by it. */
    static String named(String name, FileKind kind) {
        String ending = kind.endings().contains(FileName.ending(name)) ? "" : "." + kind.endings().get(0);
        return FileName.cleaned(name + ending);
    }

    static InvalidInput refused(String sentence) {
        return new InvalidInput("file", sentence + " Attach " + FileKind.IN_WORDS + ".");
    }

    private static byte[] head(FileReading file) throws IOException {
        try (InputStream in = file.open()) {
            return in.readNBytes(HEAD);
        }
    }

    static boolean begins(byte[] head, String signature) {
        byte[] wanted = signature.getBytes(StandardCharsets.ISO_8859_1);
        return head.length >= wanted.length && Arrays.equals(head, 0, wanted.length, wanted, 0, wanted.length);
    }
}
