package uk.totalplace.assets.property;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import uk.totalplace.common.area.AreaLocator;
import uk.totalplace.common.area.NationalGrid;
import uk.totalplace.common.intake.Checked;
import uk.totalplace.common.intake.Line;
import uk.totalplace.common.intake.RunContext;
import uk.totalplace.common.intake.StagedIntake;
import uk.totalplace.common.intake.Staging;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.tabular.Column;

/** The file format in which public bodies publish their land and buildings. A property is its organisation and asset code. */
@ApplicationScoped
public class LandAndBuildings extends StagedIntake<StagedProperty> {
    static final String DATA_SET = "assets.land-and-buildings";

    @Inject
    private PropertyIntake boundary;
    @Inject
    private NationalGrid grid;
    @Inject
    private AreaLocator locator;
    @Inject
    private Organisations organisations;
    /** Whom a file's words for an organisation mean; asked once for each word and run, not for each line. */
    private final Map<String, Optional<String>> called = new ConcurrentHashMap<>();

    @Override
    public String dataSet() {
        return DATA_SET;
    }

    @Override
    public String title() {
        return "Land and buildings";
    }

    @Override
    public String things() {
        return "properties";
    }

    @Override
    public List<Column> columns() {
        return Field.columns();
    }

    @Override
    public List<String> exampleRow() {
        return Arrays.stream(Field.values()).map(field -> field.column().example()).toList();
    }

    @Override
    public Checked<StagedProperty> check(Line line, RunContext context) {
        return new PropertyCheck(grid, locator).judge(line, context, named(line));
    }

    private String named(Line line) {
        String label = line.text(Field.ORGANISATION_LABEL.ordinal());
        String uri = line.text(Field.ORGANISATION_URI.ordinal());
        if (label == null && uri == null) {
            return null;
        }
        if (called.size() > 1000) {
            called.clear();
        }
        String code = uri == null ? null : uri.replaceFirst(".*/", "");
        return called.computeIfAbsent(code + "|" + label, words -> organisations.called(code).or(() -> organisations.called(label))).orElse("nobody we know");
    }

    @Override
    protected Staging<StagedProperty> staging() {
        return boundary;
    }

    @Override
    protected void forget(long run) {
        called.clear();
    }
}
