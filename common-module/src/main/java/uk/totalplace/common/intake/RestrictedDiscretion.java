package uk.totalplace.common.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.totalplace.common.cipher.ModuleCipher;
import uk.totalplace.common.cipher.Place;
import uk.totalplace.common.tabular.Column;

/**
 * For a restricted data set: what came in the file is encrypted, and of a problem only its line, its column and its code count. The words for a code are
 * fixed before any file comes, so that no intake can quote a cell by mistake.
 */
final class RestrictedDiscretion implements Discretion {
    private static final List<String> KINDS_OF_FILE = List.of("csv", "txt", "tsv", "xlsx");
    private static final String TEMPLATE = "Compare the file with the template, and send it again.";
    private static final ProblemWords NOT_AS_ASKED = new ProblemWords("This is not as it should be.", TEMPLATE);
    private static final Map<String, ProblemWords> FRAMEWORK = Map.ofEntries(
            Map.entry("SKIPPED", new ProblemWords("A row that is no line: blank, a title, the headings again, or a total.", null)),
            Map.entry("SHEET", new ProblemWords("There is more than one sheet; only the first has been read.", "Send the others as files of their own.")),
            Map.entry("NO_COLUMN", new ProblemWords("The file has no such column.", "Add it when you can.")),
            Map.entry("DUPLICATE_HEADING", new ProblemWords("Two columns mean the same; one of them is read.", "Say under Columns which of them counts.")),
            Map.entry("SURPLUS", new ProblemWords("The line has more cells than there are headings.", "Look whether a cell with a separator in it lacks its quotes.")),
            Map.entry("NO_USABLE_COLUMN", new ProblemWords("No row of the file holds the headings of this data set.", TEMPLATE)),
            Map.entry("KEY_COLUMN_MISSING", new ProblemWords("The file lacks the column that tells one line from another.", TEMPLATE)),
            Map.entry("EMPTY", new ProblemWords("There is nothing in the file.", "Look whether it was saved, and choose it again.")),
            Map.entry("TOO_LARGE", new ProblemWords("The file is larger than can be read.", "Split it into several files.")),
            Map.entry("AGREEMENT_LAPSED", new ProblemWords("The data-sharing agreement that covers this file has lapsed.", "Renew it under Data-sharing agreements, then check the file again: it is kept.")),
            Map.entry("BROKE_DOWN", new ProblemWords("The portal broke down over this file again and again; nothing of it has been taken.", "Check it again. If it breaks down again, tell IT the number of the upload.")));

    private final Intake<?> intake;
    private final ModuleCipher cipher;

    RestrictedDiscretion(Intake<?> intake, ModuleCipher cipher) {
        this.intake = intake;
        this.cipher = cipher;
    }

    @Override
    public String keyId() {
        return cipher.keyId();
    }

    @Override
    public byte[] keep(Place place, byte[] plain) {
        return cipher.encrypt(place, plain);
    }

    @Override
    public byte[] give(Place place, byte[] kept) {
        return cipher.decrypt(place, kept);
    }

    @Override
    public String keep(Place place, String plain) {
        return cipher.encryptText(place, plain);
    }

    @Override
    public String give(Place place, String kept) {
        return cipher.decryptText(place, kept);
    }

    @Override
    public String fileName(String sent) {
        String kind = sent == null ? "" : sent.replaceFirst(".*\\.", "").toLowerCase(Locale.ROOT);
        return intake.dataSet() + (KINDS_OF_FILE.contains(kind) ? "." + kind : "");
    }

    /** Under the key: a bare digest of a small file could be guessed at. */
    @Override
    public String digest(String sha256) {
        return cipher.index(sha256);
    }

    @Override
    public Problem said(Problem problem) {
        boolean known = words(problem.code()) != NOT_AS_ASKED;
        boolean column = intake.columns().stream().map(Column::name).anyMatch(name -> name.equals(problem.column()));
        ProblemWords words = words(problem.code());
        return new Problem(problem.line(), column ? problem.column() : null, problem.severity(), known ? problem.code() : "NOT_AS_ASKED", words.message(), words.remedy());
    }

    @Override
    public RefusedLine said(RefusedLine line) {
        boolean known = words(line.code()) != NOT_AS_ASKED;
        return new RefusedLine(line.line(), known ? line.code() : "NOT_AS_ASKED", words(line.code()).message(), line.cells());
    }

    private ProblemWords words(String code) {
        return intake.problemWords().getOrDefault(code, FRAMEWORK.getOrDefault(code, NOT_AS_ASKED));
    }

    /** Where it happened and what kind it was; messages of exceptions like to quote what they could not read. */
    @Override
    public RuntimeException told(RuntimeException breakdown) {
        RuntimeException told = new IllegalStateException("A file of restricted data met with " + breakdown.getClass().getName());
        told.setStackTrace(breakdown.getStackTrace());
        return told;
    }
}
