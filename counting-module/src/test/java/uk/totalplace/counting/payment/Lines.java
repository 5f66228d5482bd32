package uk.totalplace.counting.payment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.totalplace.common.intake.Checked;
import uk.totalplace.common.intake.Line;
import uk.totalplace.common.intake.Problem;
import uk.totalplace.common.intake.RunContext;
import uk.totalplace.common.intake.Severity;
import uk.totalplace.common.organisation.OrganisationKind;
import uk.totalplace.common.organisation.OrganisationRow;
import uk.totalplace.common.tabular.ColumnMapping;
import uk.totalplace.common.tabular.Row;
import uk.totalplace.counting.supplier.PartnerNames;

/** Lines as they come from a file, written as heading and cell in turn, and the verdict on them. The file is Anytown's, and Anyshire is a partner. */
final class Lines {
    private static final List<OrganisationRow> PARTNERS = List.of(partner("TOWN", "Anytown Council"), partner("ANY", "Anyshire County Council"));

    private Lines() {
    }

    private static OrganisationRow partner(String code, String name) {
        return new OrganisationRow(code, name, OrganisationKind.OTHER, null, List.of(), null, null, List.of(), null, 1);
    }

    static PaymentCheck check() {
        return new PaymentCheck(new RunContext(1, "TOWN", "a.csv", "asha", false), new PartnerNames(PARTNERS), words -> words.equals("Anytown Council") ? Optional.of("TOWN") : Optional.empty());
    }

    static Line line(String... headingsAndCells) {
        List<String> headings = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < headingsAndCells.length; i += 2) {
            headings.add(headingsAndCells[i]);
            cells.add(headingsAndCells[i + 1]);
        }
        return new Line(new Row(2, cells, Set.of()), ColumnMapping.of(new Row(1, headings, Set.of()), Field.columns(), Map.of()));
    }

    /** The verdict on a line that is good but for what is said here. */
    static Checked<StagedPayment> judged(String... headingsAndCells) {
        List<String> all = new ArrayList<>(List.of("Date Paid", "24/12/2010", "Net Amount", "1616.23", "Supplier Name", "Acme Ltd"));
        for (int i = 0; i < headingsAndCells.length; i += 2) {
            int at = all.indexOf(headingsAndCells[i]);
            if (at >= 0) {
                all.set(at + 1, headingsAndCells[i + 1]);
            } else {
                all.addAll(List.of(headingsAndCells[i], headingsAndCells[i + 1]));
            }
        }
        return check().judge(line(all.toArray(String[]::new)));
    }

    static List<String> codes(Checked<StagedPayment> verdict, Severity severity) {
        return verdict.problems().stream().filter(problem -> problem.severity() == severity).map(Problem::code).toList();
    }
}
