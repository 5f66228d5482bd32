package uk.totalplace.common.tabular;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Text that is readable but no table: web pages, XML and JSON, known by how it begins. */
final class ForeignText {

    private static final Pattern MARKUP = Pattern.compile("<[!?/a-zA-Z][^>]*>.*", Pattern.DOTALL);
    private static final Pattern WEB_PAGE = Pattern.compile(
            "(<\\?.*?\\?>\\s*|<!--.*?-->\\s*){0,20}<(!doctype\\s+html|html|head|body|table|div|meta|style)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern JSON = Pattern.compile("(\\{\\s*[\"}]|\\[\\s*[\\[{\"\\]]).*", Pattern.DOTALL);
    private static final String SAVE_AS = "Open it in Excel or LibreOffice and save it as .xlsx or CSV.";

    private ForeignText() {
    }

    /** Why a file that begins with this text is refused, if it is. */
    static Optional<UnreadableFile> refusal(String beginning, String fileName) {
        String text = beginning.strip();
        if (JSON.matcher(text).matches()) {
            return Optional.of(new UnreadableFile("JSON", fileName + " is JSON, not a table.", "Export the table as .xlsx or CSV."));
        }
        if (!MARKUP.matcher(text).matches()) {
            return Optional.empty();
        }
        if (text.toLowerCase(Locale.ROOT).contains("excel.sheet")) {
            return Optional.of(new UnreadableFile("XML", fileName + " is a workbook in the XML format of Excel 2003.", SAVE_AS));
        }
        if (WEB_PAGE.matcher(text).matches()) {
            return Optional.of(new UnreadableFile("HTML", fileName + " is a web page, though it may look like a spreadsheet.", SAVE_AS));
        }
        return Optional.of(new UnreadableFile("XML", fileName + " is XML, not a table.", "Export the table as .xlsx or CSV."));
    }
}
