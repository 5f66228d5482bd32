package uk.totalplace.portal.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import uk.totalplace.board.baseline.BaselineDetails;
import uk.totalplace.board.baseline.Baselines;
import uk.totalplace.board.baseline.EnterBaseline;
import uk.totalplace.board.baseline.Netting;
import uk.totalplace.board.deduction.DeductionDetails;
import uk.totalplace.board.deduction.Deductions;
import uk.totalplace.board.deduction.EnterDeduction;
import uk.totalplace.board.ledger.Cashing;
import uk.totalplace.board.ledger.Costs;
import uk.totalplace.board.ledger.EnterSaving;
import uk.totalplace.board.ledger.Evidence;
import uk.totalplace.board.ledger.FormOverlap;
import uk.totalplace.board.ledger.OverlapDesk;
import uk.totalplace.board.ledger.OverlapDetails;
import uk.totalplace.board.ledger.Overlaps;
import uk.totalplace.board.ledger.Portion;
import uk.totalplace.board.ledger.Ramp;
import uk.totalplace.board.ledger.SavingDesk;
import uk.totalplace.board.ledger.SavingDetails;
import uk.totalplace.board.ledger.SavingLines;
import uk.totalplace.board.ledger.Status;
import uk.totalplace.board.ledger.TakeStep;
import uk.totalplace.board.proposal.FormProposal;
import uk.totalplace.board.proposal.ProposalDetails;
import uk.totalplace.board.proposal.Proposals;
import uk.totalplace.board.report.EnterReportLine;
import uk.totalplace.board.report.ReportLines;
import uk.totalplace.board.settlement.Method;
import uk.totalplace.board.settlement.Overlap;
import uk.totalplace.common.saving.Cashability;
import uk.totalplace.common.saving.SavingKind;
import uk.totalplace.common.saving.ValueType;

/** The demonstration's baselines, savings, overlaps and proposals. What is there already stays. */
@ApplicationScoped
public class LedgerRows {
    @Inject
    private Baselines baselines;
    @Inject
    private SavingLines savings;
    @Inject
    private SavingDesk savingDesk;
    @Inject
    private Overlaps overlaps;
    @Inject
    private OverlapDesk overlapDesk;
    @Inject
    private Proposals proposals;
    @Inject
    private Deductions deductions;
    @Inject
    private ReportLines lines;

    public void load(List<Map<String, String>> baselineRows, List<Map<String, String>> savingRows, List<Map<String, String>> overlapRows) {
        baselineRows.stream().map(Cells::new).filter(row -> baselines.find(row.text("ref")).isEmpty()).forEach(row -> baselines.enter(new EnterBaseline(row.text("ref"), baseline(row))));
        savingRows.stream().map(Cells::new).filter(row -> savings.find(row.text("ref")).isEmpty()).forEach(row -> {
            savingDesk.enter(new EnterSaving(row.text("ref"), saving(row), Status.IDEA, null));
            savingDesk.take(new TakeStep(row.text("ref"), null, Status.ESTIMATED, row.day("estimated_on"), "As the report estimates it."));
        });
        overlapRows.stream().map(Cells::new).filter(row -> overlaps.find(row.text("ref")).isEmpty()).forEach(row -> overlapDesk.form(new FormOverlap(row.text("ref"), overlap(row))));
    }

    private static BaselineDetails baseline(Cells row) {
        return new BaselineDetails(row.text("title"), row.text("theme"), row.text("organisation"), null, row.text("period"), pence(row, "amount_pence"), row.yes("yearly"), row.text("price_base"),
                Netting.valueOf(row.text("netting")), row.text("source"), row.text("source_text"), row.text("figure"), row.yes("synthetic"), row.yes("approximate"));
    }

    private static SavingDetails saving(Cells row) {
        return new SavingDetails(row.text("theme"), row.text("title"), row.text("description"), SavingKind.valueOf(row.text("kind")), Cashability.valueOf(row.text("cashability")),
                ValueType.valueOf(row.text("value_type")), pence(row, "low_pence"), pence(row, "central_pence"), pence(row, "high_pence"), row.text("price_base"), row.day("starts_on"), null, Ramp.parse(row.text("ramp")),
                row.text("baseline"), row.text("subject"), new Costs(row.text("bearer"), pence(row, "one_off_cost_pence"), pence(row, "yearly_cost_pence")), shares(row, "beneficiaries", Portion::new),
                row.text("counterfactual"), new Cashing(row.text("cashing_action"), pence(row, "step_pence"), null, null),
                new Evidence(grade(row, "grade_costs"), grade(row, "grade_population"), grade(row, "grade_impact"), grade(row, "grade_age"), grade(row, "grade_error")), Set.copyOf(shares(row, "barriers", Portion::new)),
                row.list("needs").stream().collect(Collectors.toSet()), null, row.text("source"), row.yes("synthetic"), row.text("synthetic_parts"), null, null, null);
    }

    private static OverlapDetails overlap(Cells row) {
        return new OverlapDetails(row.text("title"), Method.valueOf(row.text("method")), row.text("baseline"), row.text("note"),
                shares(row, "members", (saving, stake) -> new Overlap.Member(saving, stake, null, false)), row.yes("synthetic"));
    }

    /** What is put to the partners. */
    public void loadProposals(List<Map<String, String>> rows) {
        rows.stream().map(Cells::new).filter(row -> proposals.find(row.text("ref")).isEmpty()).forEach(row -> proposals.form(new FormProposal(row.text("ref"),
                new ProposalDetails(row.text("title"), row.text("objective"), row.text("equality"), Set.copyOf(row.list("lines")), row.yes("synthetic")))));
    }

    /** What comes off savings, and the lines of reports. */
    public void loadAround(List<Map<String, String>> deductionRows, List<Map<String, String>> lineRows) {
        deductionRows.stream().map(Cells::new).filter(row -> deductions.of(row.text("saving")).stream().noneMatch(there -> there.title().equals(row.text("title"))))
                .forEach(row -> deductions.enter(new EnterDeduction(row.text("saving"), new DeductionDetails(row.text("title"), pence(row, "low_pence"), pence(row, "high_pence"), row.text("source"), row.yes("synthetic")))));
        lineRows.stream().map(Cells::new).forEach(row -> lines.enter(new EnterReportLine(row.text("report"), Integer.parseInt(row.text("ordinal")), row.text("place"), row.text("statement"), row.text("reported"),
                row.text("computed"), row.text("remark"))));
    }

    /** Several {@code code=percent} in one cell. */
    private static <T> List<T> shares(Cells row, String column, BiFunction<String, BigDecimal, T> make) {
        return row.list(column).stream().map(part -> part.split("=")).map(part -> make.apply(part[0], new BigDecimal(part[1]))).toList();
    }

    private static Long pence(Cells row, String column) {
        return row.text(column) == null ? null : Long.valueOf(row.text(column));
    }

    private static Integer grade(Cells row, String column) {
        return row.text(column) == null ? null : Integer.valueOf(row.text(column));
    }
}
