package uk.totalplace.counting.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import uk.totalplace.common.area.AreaRow;
import uk.totalplace.common.area.Areas;
import uk.totalplace.common.intake.Checked;
import uk.totalplace.common.intake.Line;
import uk.totalplace.common.intake.RunContext;
import uk.totalplace.common.intake.StagedIntake;
import uk.totalplace.common.intake.Staging;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.tabular.Column;
import uk.totalplace.common.theme.Themes;
import uk.totalplace.counting.year.ToldYears;

/** The file in which a body returns what it spends. A line is all that tells where, what and for whom; a file tells its years and phases whole. */
@ApplicationScoped
public class ExpenditureReturnFile extends StagedIntake<StagedReturnLine> {
    static final String DATA_SET = ToldYears.DATA_SET;

    @Inject
    private ReturnIntake boundary;
    @Inject
    private Organisations organisations;
    @Inject
    private Themes themes;
    @Inject
    private Areas areas;
    @Inject
    private ServiceWords services;
    /** One for each run under way. */
    private final Map<Long, ReturnCheck> checks = new ConcurrentHashMap<>();

    @Override
    public String dataSet() {
        return DATA_SET;
    }

    @Override
    public String title() {
        return "Expenditure return";
    }

    @Override
    public String things() {
        return "lines of expenditure";
    }

    @Override
    public List<Column> columns() {
        return ReturnField.columns();
    }

    @Override
    public int summed() {
        return ReturnField.AMOUNT.ordinal();
    }

    @Override
    public List<String> exampleRow() {
        return Arrays.stream(ReturnField.values()).map(field -> field.column().example()).toList();
    }

    @Override
    public Checked<StagedReturnLine> check(Line line, RunContext context) {
        return checks.computeIfAbsent(context.run(), run -> new ReturnCheck(words())).judge(line);
    }

    private ReturnWords words() {
        Map<String, String> names = new HashMap<>();
        areas.localAreas().forEach(area -> names.put(area.name().toLowerCase(Locale.ROOT), area.code()));
        areas.place().forEach(area -> names.put(area.name().toLowerCase(Locale.ROOT), area.code()));
        return new ReturnWords(themes.all(), names, code -> areas.find(code).map(AreaRow::code), organisations::called, services.list());
    }

    @Override
    protected Staging<StagedReturnLine> staging() {
        return boundary;
    }

    @Override
    protected void forget(long run) {
        checks.remove(run);
    }
}
