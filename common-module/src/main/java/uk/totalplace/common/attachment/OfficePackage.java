package uk.totalplace.common.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import uk.totalplace.common.file.FileReading;

/** A zip file, which may be a document of an office program: which one, its parts tell, and whether it brings macros or other files along. */
final class OfficePackage {
    /** Documents name some hundreds of parts; a directory beyond a megabyte is made to fill memory. */
    private static final long LARGEST_DIRECTORY = 1L << 20;
    private static final int LARGEST_LIST_OF_TYPES = 1 << 20;
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
    private static final Map<String, FileKind> OFFICE = Map.of("word/document.xml", FileKind.DOCX, "xl/workbook.xml", FileKind.XLSX, "ppt/presentation.xml", FileKind.PPTX);
    private static final Map<String, FileKind> OPEN = Map.of("text", FileKind.ODT, "spreadsheet", FileKind.ODS, "presentation", FileKind.ODP);
    private static final String MACROS = "The document holds macros, which could do things on the computer of whoever opens it. Save it without macros.";

    private OfficePackage() {
    }

    static FileKind kindOf(FileReading file, long bytes) throws IOException {
        try (FileChannelOfPieces channel = new FileChannelOfPieces(file, bytes)) {
            if (bytes - channel.startOfDirectory() > LARGEST_DIRECTORY) {
                throw damaged();
            }
            try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
                return kindOf(zip);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw damaged();
        }
    }

    private static FileKind kindOf(ZipFile zip) throws IOException {
        List<String> names = Collections.list(zip.getEntries()).stream().map(entry -> entry.getName().toLowerCase(Locale.ROOT).replace('\\', '/').replaceFirst("^/+", "")).toList();
        if (any(names, name -> name.endsWith("vbaproject.bin") || name.endsWith("vbadata.xml") || name.startsWith("xl/macrosheets/") || name.startsWith("basic/") || name.startsWith("scripts/") || name.endsWith(".bin") && name.contains("activex"))) {
            throw FileSniffer.refused(MACROS);
        }
        String openKind = text(zip, "mimetype", 200);
        if (openKind.startsWith(OPEN_DOCUMENT)) {
            FileKind kind = OPEN.get(openKind.substring(OPEN_DOCUMENT.length()).strip());
            if (kind != null) {
                return kind;
            }
            throw other();
        }
        String types = text(zip, "[Content_Types].xml", LARGEST_LIST_OF_TYPES).toLowerCase(Locale.ROOT);
        if (types.contains("macroenabled") || types.contains("vbaproject")) {
            throw FileSniffer.refused(MACROS);
        }
        return OFFICE.entrySet().stream().filter(part -> !types.isEmpty() && names.contains(part.getKey())).map(Map.Entry::getValue).findFirst().orElseThrow(OfficePackage::other);
    }

    private static boolean any(List<String> names, Predicate<String> condition) {
        return names.stream().anyMatch(condition);
    }

    private static String text(ZipFile zip, String name, int most) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw damaged();
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private static RuntimeException other() {
        return FileSniffer.refused("The file is a zip archive or a document of a kind that may not be attached. Attach what is inside it, file by file.");
    }

    private static RuntimeException damaged() {
        return FileSniffer.refused("The file is a damaged document or archive. Open it, save it again and attach that.");
    }
}
