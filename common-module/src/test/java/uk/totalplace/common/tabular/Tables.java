package uk.totalplace.common.tabular;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Small files for tests, opened and read whole. */
final class Tables {

    private Tables() {
    }

    static StoredBytes stored(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }

    static StoredBytes stored(String text, Charset charset) {
        return stored(text.getBytes(charset));
    }

    static List<Row> rows(String csv) throws IOException {
        return rows(csv.getBytes(StandardCharsets.UTF_8));
    }

    static List<Row> rows(byte[] bytes) throws IOException {
        return rows(bytes, TableLimits.DEFAULT);
    }

    static List<Row> rows(byte[] bytes, TableLimits limits) throws IOException {
        try (TableFile file = TableFile.open(stored(bytes), "list.csv", limits)) {
            List<Row> rows = new ArrayList<>();
            file.forEach(rows::add);
            return rows;
        }
    }

    static List<List<String>> cells(String csv) throws IOException {
        return rows(csv).stream().map(Row::cells).toList();
    }

    static List<List<String>> cells(byte[] bytes) throws IOException {
        return rows(bytes).stream().map(Row::cells).toList();
    }

    static UnreadableFile refusal(String csv) {
        return refusal(csv.getBytes(StandardCharsets.UTF_8), TableLimits.DEFAULT);
    }

    static UnreadableFile refusal(byte[] bytes) {
        return refusal(bytes, TableLimits.DEFAULT);
    }

    static UnreadableFile refusal(byte[] bytes, TableLimits limits) {
        return assertThrows(UnreadableFile.class, () -> rows(bytes, limits));
    }

    static Row row(String... cells) {
        return new Row(1, List.of(cells));
    }
}
