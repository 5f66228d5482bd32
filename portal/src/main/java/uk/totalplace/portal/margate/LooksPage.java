package uk.totalplace.portal.margate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.margate.placement.LookRow;
import uk.totalplace.margate.placement.PlacementLooks;
import uk.totalplace.portal.frame.DayWords;
import uk.totalplace.portal.frame.PageStart;
import uk.totalplace.portal.frame.Plural;

/** The look log for auditors: who looked at which placement and why, and nothing of the placement. */
@Named
@RequestScoped
public class LooksPage {
    private static final int SIZE = 50;

    @Inject
    private PlacementLooks looks;
    @Inject
    private Accounts accounts;
    @Inject
    private Organisations organisations;
    @Inject
    private HttpServletRequest request;
    private Map<String, String> names;
    private List<LookRow> rows;
    private long total;
    private int first;

    @PostConstruct
    void look() {
        total = looks.count();
        first = PageStart.of(request, total, SIZE);
        rows = looks.page(first, SIZE);
        names = organisations.names();
    }

    public List<LookRow> getRows() {
        return rows;
    }

    public String at(LookRow row) {
        return DayWords.ofUtc(row.at());
    }

    public String who(LookRow row) {
        return accounts.displayName(row.actor());
    }

    public String organisation(LookRow row) {
        return names.get(row.organisation());
    }

    public String getSentence() {
        return total == 0 ? "Nobody has looked at a placement yet." : Plural.of(total, "look") + ", the newest first. What a placement says is not shown here.";
    }

    public int getFirst() {
        return first;
    }

    public int getSize() {
        return SIZE;
    }

    public long getTotal() {
        return total;
    }
}
