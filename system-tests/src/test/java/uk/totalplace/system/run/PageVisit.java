package uk.totalplace.system.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page of the portal as it is visited in a test: with the parameters it needs, the heading it must show and who may open it. */
public record PageVisit(String page, String path, String heading, Set<Person> people, int refusal) {
    private static final List<String> NOT_PAGES = List.of("WEB-INF/errors/", "WEB-INF/frame/", "WEB-INF/parts/", "WEB-INF/figures/rows.xhtml", "WEB-INF/figures/tree.xhtml", "resources/");
    private static final Pattern TITLE = Pattern.compile("<ui:param name=\"title\" value=\"([^\"#]+)\"");

    public static List<PageVisit> all() {
        return Table.rows("pages.csv").stream().map(PageVisit::of).toList();
    }

    private static PageVisit of(Map<String, String> row) {
        String heading = row.get("heading").isEmpty() ? titleOf(row.get("page")) : row.get("heading");
        return new PageVisit(row.get("page"), row.get("visit").isEmpty() ? row.get("page") : row.get("visit"), heading, Person.called(row.get("roles")), Person.refusal(row.get("roles")));
    }

    /** Every page there is, from the folder itself. */
    public static Set<String> inTheFolder() {
        Path webapp = Directories.webapp();
        try (Stream<Path> files = Files.walk(webapp)) {
            return files.filter(Files::isRegularFile).map(file -> webapp.relativize(file).toString()).filter(file -> file.endsWith(".xhtml") && NOT_PAGES.stream().noneMatch(file::startsWith))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isOpen() {
        return page.equals("login.xhtml") || page.equals("accessibility.xhtml");
    }

    private static String titleOf(String page) {
        try {
            Path file = Directories.webapp().resolve(page);
            Matcher title = TITLE.matcher(Files.exists(file) ? Files.readString(file) : "");
            return title.find() ? title.group(1).replace("&amp;", "&") : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return path;
    }
}
