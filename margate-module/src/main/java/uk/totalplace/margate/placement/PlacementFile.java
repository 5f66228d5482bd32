package uk.totalplace.margate.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.area.AreaRow;
import uk.totalplace.common.area.Areas;
import uk.totalplace.common.intake.Checked;
import uk.totalplace.common.intake.Line;
import uk.totalplace.common.intake.ProblemWords;
import uk.totalplace.common.intake.RunContext;
import uk.totalplace.common.intake.StagedIntake;
import uk.totalplace.common.intake.Staging;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.tabular.Column;

/** The file format of placements, for caseworkers alone. A placement is the organisation that got the notice and its reference. */
@ApplicationScoped
public class PlacementFile extends StagedIntake<PlacementDetails> {
    static final String DATA_SET = "margate.placements";
    private static final int MOST_WORDS = 1000;
    private static final int MOST_LEVELS = 10;

    @Inject
    private PlacementIntake boundary;
    @Inject
    private Areas areas;
    @Inject
    private Organisations organisations;
    /** What a run asks the registers; asked once and not for each line. */
    private final Map<Long, Known> knownToRun = new ConcurrentHashMap<>();

    /** The area of the organisation, null where the register knows none, which areas lie in it, and whom the words for an authority mean. */
    private record Known(String area, Map<String, Boolean> within, Map<String, Optional<String>> called) {
    }

    @Override
    public String dataSet() {
        return DATA_SET;
    }

    @Override
    public String title() {
        return "Placements of vulnerable people (restricted)";
    }

    @Override
    public String things() {
        return "placements";
    }

    @Override
    public List<Column> columns() {
        return PlacementColumn.columns();
    }

    @Override
    public List<String> exampleRow() {
        return Arrays.stream(PlacementColumn.values()).map(column -> column.column().example()).toList();
    }

    @Override
    public Set<String> restrictedTo() {
        return Set.of(Role.CASEWORKER);
    }

    @Override
    public Map<String, ProblemWords> problemWords() {
        return PlacementCheck.WORDS;
    }

    @Override
    public Checked<PlacementDetails> check(Line line, RunContext context) {
        Known known = knownToRun.computeIfAbsent(context.run(), run -> new Known(organisations.withCode(context.organisation()).area(), new ConcurrentHashMap<>(), new ConcurrentHashMap<>()));
        return PlacementCheck.judge(line, words -> asked(known.called(), words, organisations::called), area -> known.area() == null || asked(known.within(), area, code -> liesIn(known.area(), code)));
    }

    private static <T> T asked(Map<String, T> answers, String words, Function<String, T> question) {
        if (answers.size() > MOST_WORDS) {
            answers.clear();
        }
        return answers.computeIfAbsent(words, question);
    }

    /** Whether an area, or one that it is part of, is the one meant; an area that nobody knows lies nowhere. */
    private boolean liesIn(String meant, String code) {
        Optional<AreaRow> area = areas.find(code);
        for (int up = 0; area.isPresent() && up < MOST_LEVELS; up++) {
            if (area.get().code().equals(meant)) {
                return true;
            }
            area = area.map(AreaRow::parent).flatMap(areas::find);
        }
        return false;
    }

    @Override
    protected Staging<PlacementDetails> staging() {
        return boundary;
    }

    @Override
    protected void forget(long run) {
        knownToRun.remove(run);
    }
}
