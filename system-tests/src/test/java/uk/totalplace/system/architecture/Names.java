package uk.totalplace.system.architecture;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.totalplace.system.run.Directories;

/** The names that generic code must not know: of themes, from their own sources, and of the place, from its reference data. */
final class Names {
    private static final Pattern CODE = Pattern.compile("String code\\(\\)\\s*\\{\\s*return \"([^\"]+)\"");

    private Names() {
    }

    static Set<String> themes() {
        Set<String> codes = new TreeSet<>();
        for (Path module : Tree.productModules()) {
            for (Path source : javaFiles(module.resolve("src/main/java"))) {
                Matcher code = CODE.matcher(text(source));
                if (text(source).contains("implements Theme ") && code.find()) {
                    codes.add(code.group(1));
                }
            }
        }
        return codes;
    }

    /** Names and codes of counties, districts and organisations; wards are called “Central” and “North”, so of them only the codes count. */
    static Set<String> places() {
        Path reference = Directories.root().resolve("portal/src/main/resources/reference");
        try (Stream<Path> places = Files.list(reference)) {
            return places.filter(Files::isDirectory).flatMap(Names::placesIn).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> placesIn(Path folder) {
        String county = folder.getFileName().toString();
        Stream<String> areas = rows(folder.resolve("areas.csv")).filter(row -> row.getField("code").equals(county) || row.getField("parent").equals(county)).map(row -> row.getField("name"));
        Stream<String> organisations = rows(folder.resolve("organisations.csv")).map(row -> row.getField("name"));
        Stream<String> codes = Stream.of("areas.csv", "organisations.csv").flatMap(file -> rows(folder.resolve(file))).map(row -> row.getField("code")).filter(code -> code.matches("E(?!92)\\d{8}"));
        return Stream.of(areas, organisations, codes).flatMap(names -> names);
    }

    private static Stream<NamedCsvRecord> rows(Path file) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names that stand in a text as words of their own. */
    static List<String> in(String text, Collection<String> names) {
        return names.stream().filter(name -> text.contains(name) && Pattern.compile("(?<![\\w-])" + Pattern.quote(name) + "(?![\\w-])").matcher(text).find()).toList();
    }

    static List<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
