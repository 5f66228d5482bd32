package uk.totalplace.board.portfolio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The totals as one request sees them: however many figures it explains, the ledger is reckoned once. */
@RequestScoped
public class SumsOfRequest {
    @Inject
    private Portfolios portfolios;
    private List<SummedRow> rows;

    public List<SummedRow> rows() {
        if (rows == null) {
            rows = portfolios.sums();
        }
        return rows;
    }
}
