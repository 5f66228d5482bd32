package uk.totalplace.margate.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.intake.Checked;
import uk.totalplace.common.intake.Line;
import uk.totalplace.common.intake.Problem;
import uk.totalplace.common.intake.ProblemWords;
import uk.totalplace.common.intake.Severity;
import uk.totalplace.common.intake.Written;
import uk.totalplace.common.tabular.Need;

/** The judgement on one line of a file of placements. It says only codes; the words for them are fixed, because no cell may be quoted. */
final class PlacementCheck {
    private static final int LONGEST_REFERENCE = 100;
    private static final int LONGEST_TEXT = 200;
    static final Map<String, ProblemWords> WORDS = Map.ofEntries(
            Map.entry("A01", new ProblemWords("The reference is empty, so the placement cannot be told from others.", "Give the reference under which the notice was filed.")),
            Map.entry("A02", new ProblemWords("The same reference stands on an earlier line already, with other content.", "Keep one of the two lines, or give each its own reference.")),
            Map.entry("A03", new ProblemWords("What the register keeps under this reference cannot be read, because its key is missing or it is damaged, so it is left as it is.", "Tell IT, and send the line again once it can be read.")),
            Map.entry("A04", new ProblemWords("Placements of this organisation lie under a key that is missing, so it cannot be told whether this one is among them.", "Tell IT to put the key back, then send the line again.")),
            Map.entry("LENGTH", new ProblemWords("The cell is longer than the register keeps.", "Shorten it: 100 characters for the reference, 200 for a text.")),
            Map.entry("S01", new ProblemWords("The cell is not a day that can be read in one way only.", "Write day, month and a year of four figures: 31/03/2010.")),
            Map.entry("FORM", new ProblemWords("Dates are not written as dd/mm/yyyy.", "Readable, so taken.")),
            Map.entry("FORMULA", new ProblemWords("The cell holds a formula; its last value is taken.", "Send values instead of formulas.")),
            Map.entry("EMPTY", new ProblemWords("The cell is empty.", "Add it when you can.")),
            Map.entry("LIST", new ProblemWords("This is not one of the known words.", "Kept as it is. The kinds are in the template; an authority is named by its code, nine characters such as E09000001, or as our register names it.")),
            Map.entry("ORDER", new ProblemWords("The placement ends before it starts.", "Kept as it is. Look at the two days.")),
            Map.entry("P01", new ProblemWords("The notice came before the decision it gives notice of.", "Kept as it is. Look at the two days.")),
            Map.entry("P02", new ProblemWords("The placement does not lie in the area of the organisation that got the notice.", "Kept as it is. Look at the area, and whether the notice came to the right authority.")));

    private final Line line;
    private final List<Problem> problems = new ArrayList<>();

    private PlacementCheck(Line line) {
        this.line = line;
    }

    /**
     * @param authorities the code of an organisation by what it is called
     * @param within      whether an area's code lies in the area of the organisation for which the file is
     */
    static Checked<PlacementDetails> judge(Line line, Function<String, Optional<String>> authorities, Predicate<String> within) {
        return new PlacementCheck(line).verdict(authorities, within);
    }

    private Checked<PlacementDetails> verdict(Function<String, Optional<String>> authorities, Predicate<String> within) {
        String reference = text(PlacementColumn.REFERENCE, LONGEST_REFERENCE);
        if (reference == null && problems.stream().noneMatch(problem -> problem.severity() == Severity.REFUSAL)) {
            refuse(PlacementColumn.REFERENCE, "A01");
        }
        PlacementDetails details = new PlacementDetails(reference, kind(), authority(authorities), text(PlacementColumn.AREA, LONGEST_TEXT), day(PlacementColumn.START), day(PlacementColumn.END),
                day(PlacementColumn.NOTICE), day(PlacementColumn.DECIDED));
        if (details.start() != null && details.end() != null && details.end().isBefore(details.start())) {
            warn(PlacementColumn.END, "ORDER");
        }
        if (details.noticeReceivedOn() != null && details.decidedOn() != null && details.noticeReceivedOn().isBefore(details.decidedOn())) {
            warn(PlacementColumn.NOTICE, "P01");
        }
        if (details.area() != null && !within.test(details.area())) {
            warn(PlacementColumn.AREA, "P02");
        }
        boolean refused = problems.stream().anyMatch(problem -> problem.severity() == Severity.REFUSAL);
        return new Checked<>(refused ? null : details, problems);
    }

    private String kind() {
        String text = text(PlacementColumn.KIND, LONGEST_TEXT);
        return text == null ? null : PlacementKind.called(text).map(PlacementKind::name).orElseGet(() -> asWritten(PlacementColumn.KIND, text));
    }

    /** Authorities all over the country place here, and the register knows those of the place: any code of a local authority will do. */
    private String authority(Function<String, Optional<String>> authorities) {
        String text = text(PlacementColumn.PLACING_AUTHORITY, LONGEST_TEXT);
        if (text == null || text.matches("[EWSN](06|07|08|09|10|12|22)\\d{6}")) {
            return text;
        }
        return authorities.apply(text).orElseGet(() -> asWritten(PlacementColumn.PLACING_AUTHORITY, text));
    }

    private String asWritten(PlacementColumn column, String text) {
        warn(column, "LIST");
        return text;
    }

    private LocalDate day(PlacementColumn column) {
        String text = text(column, LONGEST_TEXT);
        try {
            Written<LocalDate> written = text == null ? new Written<>(null, null) : Written.date(text);
            if (written.remark() != null) {
                problems.add(Problem.ofFile(column.heading(), "FORM", "", null));
            }
            return written.value();
        } catch (InvalidInput unreadable) {
            refuse(column, "S01");
            return null;
        }
    }

    private String text(PlacementColumn column, int most) {
        String text = line.text(column.ordinal());
        if (text == null) {
            if (line.has(column.ordinal()) && column.column().need() == Need.EXPECTED) {
                warn(column, "EMPTY");
            }
            return null;
        }
        if (line.isFormula(column.ordinal())) {
            warn(column, "FORMULA");
        }
        if (text.length() > most) {
            refuse(column, "LENGTH");
            return null;
        }
        return text;
    }

    private void refuse(PlacementColumn column, String code) {
        problems.add(Problem.refusal(line.number(), column.heading(), code, WORDS.get(code).message(), WORDS.get(code).remedy()));
    }

    private void warn(PlacementColumn column, String code) {
        problems.add(Problem.warning(line.number(), column.heading(), code, WORDS.get(code).message(), WORDS.get(code).remedy()));
    }
}
