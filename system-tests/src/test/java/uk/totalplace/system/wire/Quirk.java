package uk.totalplace.system.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The ways in which people's files differ from the form that was asked for. Each gives the same three properties, all names with their accents and quotes. */
enum Quirk {
    PLAIN(prefix -> utf8(csv(prefix, ","))),
    BYTE_ORDER_MARK(prefix -> concat(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, utf8(csv(prefix, ",")))),
    UTF_16_LITTLE(prefix -> concat(new byte[] {(byte) 0xFF, (byte) 0xFE}, csv(prefix, ",").getBytes(StandardCharsets.UTF_16LE))),
    UTF_16_BIG(prefix -> concat(new byte[] {(byte) 0xFE, (byte) 0xFF}, csv(prefix, ",").getBytes(StandardCharsets.UTF_16BE))),
    WINDOWS_1252(prefix -> csv(prefix, ",").getBytes(Charset.forName("windows-1252"))),
    SEMICOLON(prefix -> utf8(csv(prefix, ";"))),
    TAB(prefix -> utf8(csv(prefix, "\t"))),
    LINE_FEED_ONLY(prefix -> utf8(csv(prefix, ",").replace("\r\n", "\n"))),
    CARRIAGE_RETURN_ONLY(prefix -> utf8(csv(prefix, ",").replace("\r\n", "\r"))),
    TITLE_ROWS(prefix -> utf8("Register of land and buildings\r\nas at 31 March 2010,,,,,\r\n\r\n" + csv(prefix, ","))),
    BLANK_ROWS(prefix -> utf8(csv(prefix, ",").replace("\r\n", "\r\n\r\n,,,,,\r\n"))),
    RAGGED(prefix -> utf8(csv(prefix, ",").replace(",OSGB36,603500,157403\r\n", ",OSGB36,603500,157403,,,\r\n"))),
    TRAILING_BLANK_COLUMNS(prefix -> utf8(csv(prefix, ",").replace("\r\n", ",,,,\r\n"))),
    LINE_BREAKS_IN_CELLS(prefix -> utf8(csv(prefix, ",").replace("Café “Zum Löwen”", "\"Café\nzum Löwen\""))),
    DUPLICATED_HEADING(prefix -> utf8(csv(prefix, ",").replace("PropertyName,", "PropertyName,PropertyName,").replaceAll("(" + prefix + "-\\d),([^,]*),", "$1,$2,$2,"))),
    OTHER_HEADINGS(prefix -> utf8(csv(prefix, ",").replace("AssetCode", "Asset Ref").replace("PropertyName", "Site Name").replace("GeoX", "Easting").replace("GeoY", "Northing"))),
    NO_LAST_LINE_BREAK(prefix -> utf8(csv(prefix, ",").stripTrailing())),
    EXCEL(prefix -> workbook(prefix, false)),
    EXCEL_FORMULAS(prefix -> workbook(prefix, true));

    private final Function<String, byte[]> file;

    Quirk(Function<String, byte[]> file) {
        this.file = file;
    }

    byte[] file(String prefix) {
        return file.apply(prefix);
    }

    String fileName() {
        return name().toLowerCase(java.util.Locale.ROOT) + (name().startsWith("EXCEL") ? ".xlsx" : ".csv");
    }

    private static String csv(String prefix, String separator) {
        return """
                AssetCode,PropertyName,StreetName,CoordinateReferenceSystem,GeoX,GeoY
                %1$s-1,Café “Zum Löwen”,High Street,OSGB36,600571,142710
                %1$s-2,Pavilion,Park Road,OSGB36,603500,157403
                %1$s-3,O’Neill’s Yard,Mill Lane,OSGB36,590481,162631
                """.formatted(prefix).replace("\n", "\r\n").replace(",", separator);
    }

    private static byte[] workbook(String prefix, boolean formulas) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0"); Worksheet sheet = book.newWorksheet("Register")) {
            String[] rows = csv(prefix, ",").split("\r\n");
            for (int row = 0; row < rows.length; row++) {
                String[] cells = rows[row].split(",");
                for (int column = 0; column < cells.length; column++) {
                    if (row > 0 && column >= 4) {
                        sheet.value(row, column, Long.valueOf(cells[column]));
                    } else {
                        sheet.value(row, column, cells[column]);
                    }
                }
                if (formulas) {
                    sheet.formula(row, 6, "1+1");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] concat(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
    }
}
