package uk.totalplace.portal.start;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A CSV file that comes with the application: UTF-8, with headings; blank cells are null. */
public final class CsvResource {
    private CsvResource() {
    }

    /** @throws IllegalStateException when the application was built without the file */
    public static List<Map<String, String>> rows(String path) {
        try (InputStream in = CsvResource.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The application lacks its file " + path);
            }
            try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return reader.stream().map(CsvResource::row).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private static Map<String, String> row(NamedCsvRecord csvRecord) {
        Map<String, String> row = new LinkedHashMap<>();
        csvRecord.getFieldsAsMap().forEach((heading, text) -> row.put(heading, text.isBlank() ? null : text.strip()));
        return row;
    }
}
