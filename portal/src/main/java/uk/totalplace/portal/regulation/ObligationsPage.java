package uk.totalplace.portal.regulation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.totalplace.portal.frame.Plural;
import uk.totalplace.regulation.obligation.ObligationRow;
import uk.totalplace.regulation.obligation.Obligations;

/** The list of obligations. */
@Named
@RequestScoped
public class ObligationsPage {
    @Inject
    private Obligations obligations;
    private List<ObligationRow> rows;

    @PostConstruct
    void look() {
        rows = obligations.all();
    }

    public List<ObligationRow> getRows() {
        return rows;
    }

    public String getSentence() {
        if (rows.isEmpty()) {
            return "No obligation has been entered yet.";
        }
        long unverified = rows.stream().filter(row -> !row.verified()).count();
        long inspectorates = rows.stream().map(ObligationRow::inspectorate).distinct().count();
        return Plural.of(rows.size(), "obligation") + " from " + Plural.of(inspectorates, "inspectorate") + "; "
                + (unverified == 0 ? "all are verified." : unverified + (unverified == 1 ? " is" : " are") + " unverified.");
    }
}
