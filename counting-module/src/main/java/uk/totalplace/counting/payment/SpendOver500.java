package uk.totalplace.counting.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import uk.totalplace.common.intake.Checked;
import uk.totalplace.common.intake.Intake;
import uk.totalplace.common.intake.Line;
import uk.totalplace.common.intake.Problem;
import uk.totalplace.common.intake.RunContext;
import uk.totalplace.common.intake.Settlement;
import uk.totalplace.common.intake.StagedLine;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.tabular.Column;
import uk.totalplace.counting.supplier.PartnerNames;

/** The file format in which public bodies publish their payments over £500. A payment is all its columns, and its place among identical lines. */
@ApplicationScoped
public class SpendOver500 implements Intake<StagedPayment> {
    static final String DATA_SET = "counting.spend-over-500";

    @Inject
    private PaymentIntake boundary;
    @Inject
    private Organisations organisations;
    /** One for each run under way: it knows the lines that came before. */
    private final Map<Long, PaymentCheck> checks = new ConcurrentHashMap<>();

    @Override
    public String dataSet() {
        return DATA_SET;
    }

    @Override
    public String title() {
        return "Payments over £500";
    }

    @Override
    public String things() {
        return "payments";
    }

    @Override
    public List<Column> columns() {
        return Field.columns();
    }

    @Override
    public int summed() {
        return Field.AMOUNT.ordinal();
    }

    @Override
    public List<String> exampleRow() {
        return Arrays.stream(Field.values()).map(field -> field.column().example()).toList();
    }

    @Override
    public Checked<StagedPayment> check(Line line, RunContext context) {
        return checks.computeIfAbsent(context.run(), run -> new PaymentCheck(context, new PartnerNames(organisations.all()), organisations::called)).judge(line);
    }

    @Override
    public void stage(RunContext context, List<StagedLine<StagedPayment>> lines) {
        boundary.stage(context, lines);
    }

    /** None is refused: the second of two identical lines is another payment. */
    @Override
    public List<Problem> refuseRepeats(RunContext context) {
        checks.remove(context.run());
        return List.of();
    }

    @Override
    public Settlement compare(RunContext context) {
        return boundary.compare(context);
    }

    @Override
    public List<Problem> remarks(RunContext context) {
        return boundary.remarks(context);
    }

    @Override
    public String commit(RunContext context) {
        return boundary.commit(context);
    }

    @Override
    public void undo(RunContext context) {
        boundary.undo(context);
    }

    @Override
    public void clear(long run) {
        checks.remove(run);
        boundary.clear(run);
    }

    @Override
    public List<List<String>> present(String organisation, int most) {
        return boundary.present(organisation, most);
    }
}
