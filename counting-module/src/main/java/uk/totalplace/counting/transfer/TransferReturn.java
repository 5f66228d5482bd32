package uk.totalplace.counting.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import uk.totalplace.common.intake.Checked;
import uk.totalplace.common.intake.Line;
import uk.totalplace.common.intake.RunContext;
import uk.totalplace.common.intake.StagedIntake;
import uk.totalplace.common.intake.Staging;
import uk.totalplace.common.organisation.OrganisationRow;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.period.FinancialYear;
import uk.totalplace.common.tabular.Column;

/**
 * The file format in which a partner says what it paid to and received from other partners. A line is its year, direction, counterpart and kind. It writes the sender's own side of the
 * transfer and never the other's. A note is the transfer's and not a side's: the first one written stands, whichever side wrote it, and an upload that brings another says that it stays.
 */
@ApplicationScoped
public class TransferReturn extends StagedIntake<StagedTransfer> {
    static final String DATA_SET = "counting.transfer-return";

    @Inject
    private TransferIntake boundary;
    @Inject
    private Organisations organisations;
    /** One for each run under way. */
    private final Map<Long, TransferCheck> checks = new ConcurrentHashMap<>();

    @Override
    public String dataSet() {
        return DATA_SET;
    }

    @Override
    public String title() {
        return "Transfers between partners";
    }

    @Override
    public String things() {
        return "transfers";
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
        return Arrays.stream(Field.values()).map(Field::example).toList();
    }

    @Override
    public Checked<StagedTransfer> check(Line line, RunContext context) {
        return checks.computeIfAbsent(context.run(), run -> new TransferCheck(context.organisation(), this::meant)).judge(line);
    }

    /** A code means the body itself where it stood in that year, although it may have ended since: its transfers stay with it. All else means whom it means in any file. */
    private Optional<String> meant(String text, FinancialYear year) {
        return organisations.find(text).filter(body -> year == null || body.standsOn(year.firstDay()) || body.standsOn(year.lastDay())).map(OrganisationRow::code).or(() -> organisations.called(text));
    }

    @Override
    protected Staging<StagedTransfer> staging() {
        return boundary;
    }

    @Override
    protected void forget(long run) {
        checks.remove(run);
    }
}
