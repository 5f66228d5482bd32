package uk.totalplace.common.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * Unpacks every part of a workbook once, keeping nothing, before any of it is read: a package of some kilobytes may unpack to gigabytes, and its
 * parts may lead the reader to fill the memory. What passes here is safe to read.
 */
final class WorkbookGuard {

    private static final int MOST_ENTRIES = 10_000;
    /** Real sheets shrink to a tenth or a thirtieth; what shrinks far more was made to do harm. Small packages may shrink as they like. */
    private static final long LARGEST_RATIO = 200;
    private static final long RATIO_COUNTS_FROM = 32L << 20;

    private final TableLimits limits;
    private final String fileName;
    private final long packed;
    private final WorkbookTexts texts;
    private long unpacked;

    private WorkbookGuard(ZipPackage zip, TableLimits limits, String fileName) {
        this.limits = limits;
        this.fileName = fileName;
        packed = Math.max(1, zip.bytes().length);
        texts = new WorkbookTexts(fileName);
    }

    static void check(ZipPackage zip, TableLimits limits, String fileName) {
        if (zip.entries().size() > MOST_ENTRIES) {
            throw new UnreadableFile("TOO_LARGE", "%s holds more than %,d parts.".formatted(fileName, MOST_ENTRIES), "Save the sheet as CSV.");
        }
        WorkbookGuard guard = new WorkbookGuard(zip, limits, fileName);
        for (ZipArchiveEntry entry : zip.entries()) {
            guard.check(zip, entry);
        }
        guard.texts.requireComplete();
    }

    private void check(ZipPackage zip, ZipArchiveEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        try (InputStream in = new UnpackedStream(zip.unpack(entry), this::count)) {
            if (name.endsWith(".xml") || name.endsWith(".rels")) {
                new WorkbookPart(limits, texts, fileName).check(in);
            }
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException failure) {
            throw ZipPackage.damaged(fileName, failure);
        }
    }

    private void count(int bytes) {
        unpacked += bytes;
        if (unpacked > limits.uncompressedBytes()) {
            throw new UnreadableFile("TOO_LARGE",
                    "%s unpacks to more than %s.".formatted(fileName, TableLimits.inWords(limits.uncompressedBytes())),
                    "Save the sheet as CSV, or split it into smaller workbooks.");
        }
        if (unpacked > RATIO_COUNTS_FROM && unpacked / packed > LARGEST_RATIO) {
            throw new UnreadableFile("ZIP_BOMB", "%s unpacks to more than %d times its size.".formatted(fileName, LARGEST_RATIO),
                    "Save the sheet as CSV and send that.");
        }
    }
}
