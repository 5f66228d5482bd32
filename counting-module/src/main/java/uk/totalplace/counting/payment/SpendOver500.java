package uk.totalplace.counting.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import uk.totalplace.common.intake.Checked;
import uk.totalplace.common.intake.Line;
import uk.totalplace.common.intake.RunContext;
import uk.totalplace.common.intake.StagedIntake;
import uk.totalplace.common.intake.Staging;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.tabular.Column;
import uk.totalplace.counting.supplier.PartnerNames;

/** The file format in which public bodies publish their payments over £500. A payment is all its columns, and its place among identical lines. */
@ApplicationScoped
public class SpendOver500 extends StagedIntake<StagedPayment> {
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
    protected Staging<StagedPayment> staging() {
        return boundary;
    }

    @Override
    protected void forget(long run) {
        checks.remove(run);
    }
}
