package uk.totalplace.portal.counting;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.area.AreaSum;
import uk.totalplace.common.area.GroupSum;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.period.FinancialYear;
import uk.totalplace.counting.dimension.Phase;
import uk.totalplace.counting.expenditure.ExpenditureReturnRow;
import uk.totalplace.counting.expenditure.ExpenditureReturns;
import uk.totalplace.counting.slice.Coverage;
import uk.totalplace.counting.slice.Slices;
import uk.totalplace.portal.frame.Messages;
import uk.totalplace.portal.frame.Plural;
import uk.totalplace.portal.frame.Waiting;
import uk.totalplace.portal.geography.WhatIf;

/** The list of expenditure returns. It remembers what waited when it was shown, so that a button releases what it said. */
@Named
@ViewScoped
public class ReturnsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ExpenditureReturns returns;
    @Inject
    private Organisations organisations;
    @Inject
    private Accounts accounts;
    @Inject
    private Messages messages;
    @Inject
    private WhatIf whatIf;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Slices slices;
    private transient Map<String, Coverage> coverage;
    private transient Map<String, String> areas;
    private transient List<ExpenditureReturnRow> rows;
    private transient String year;
    private transient Map<String, String> names;
    private ArrayList<Waiting> waiting;
    private String organisation;

    @PostConstruct
    void look() {
        String asked = request.getParameter("organisation");
        organisation = asked == null || asked.isBlank() ? null : asked;
    }

    /** The name of the one organisation whose rows are shown; null when all are. */
    public String getOnly() {
        return organisation == null ? null : getNames().getOrDefault(organisation, organisation);
    }

    /** Those of the group that is looked at. */
    public List<ExpenditureReturnRow> getRows() {
        return all().stream().filter(row -> whatIf.keeps(getAreas().get(row.organisation()))).toList();
    }

    /** The year that is looked at first, or where none of the rows is of it, the latest of which they tell an outturn: years are never added up. */
    public String getYear() {
        if (year == null) {
            String first = returns.latestYear().orElse(null);
            year = all().stream().filter(row -> row.year().equals(first)).findFirst().or(() -> all().stream().filter(row -> row.phase() == Phase.OUTTURN).findFirst()).or(() -> all().stream().findFirst()).map(ExpenditureReturnRow::year).orElse("");
        }
        return year;
    }

    /** Of one year. An organisation counts where it belongs as a whole. */
    public List<GroupSum> getGroupSums() {
        return whatIf.fold(all().stream().filter(row -> row.year().equals(getYear())).map(row -> new AreaSum(getAreas().get(row.organisation()), 1, row.grossPence())).toList());
    }

    public String getSumHeading() {
        return all().isEmpty() ? "Gross expenditure" : "Gross expenditure for " + getYear();
    }

    public String getThings() {
        return all().isEmpty() ? "Returns" : "Returns for " + getYear();
    }

    private Map<String, String> getAreas() {
        if (areas == null) {
            areas = organisations.areas();
        }
        return areas;
    }

    private List<ExpenditureReturnRow> all() {
        if (rows == null) {
            rows = returns.all().stream().filter(row -> organisation == null || row.organisation().equals(organisation)).toList();
        }
        return rows;
    }

    public Map<String, String> getNames() {
        if (names == null) {
            names = organisations.names();
        }
        return names;
    }

    public String getSentence() {
        if (getRows().isEmpty()) {
            return "No return has been entered, or none released yet.";
        }
        List<ExpenditureReturnRow> latest = getRows().stream().filter(row -> row.year().equals(getYear())).toList();
        long estimates = latest.stream().filter(ExpenditureReturnRow::estimate).count();
        Money gross = latest.stream().map(ExpenditureReturnRow::gross).reduce(Money.NOTHING, Money::plus);
        return Plural.of(latest.size(), "organisation") + " returned " + gross.words() + " of gross expenditure for " + getYear() + (estimates == 0 ? "" : "; %d of them a forecast or a budget, or estimated in part".formatted(estimates))
                + ". The count takes out what they pass to one another.";
    }

    /** How a return was made, and how far it is allocated. */
    public String made(ExpenditureReturnRow row) {
        if (coverage == null) {
            coverage = slices.coverage().stream().collect(Collectors.toMap(one -> one.organisation() + new FinancialYear(one.startYear()), one -> one));
        }
        Coverage one = coverage.get(row.organisation() + row.year());
        return row.lines() == 0 ? "A total only" : Plural.of(row.lines(), "line") + (one == null ? "" : ": %d %% has a theme, %d %% an area".formatted(one.themePercent(), one.areaPercent()));
    }

    public List<Waiting> getWaiting() {
        if (waiting == null) {
            waiting = Waiting.of(all().stream().filter(row -> !row.released()).map(ExpenditureReturnRow::organisation).toList(), accounts.current(), getNames(), "return");
        }
        return waiting;
    }

    public String release(Waiting shown) {
        messages.tell(Plural.of(returns.release(shown.organisation()), "return") + " of " + shown.name() + " released to the partnership.");
        return "/counting/returns.xhtml?faces-redirect=true";
    }
}
