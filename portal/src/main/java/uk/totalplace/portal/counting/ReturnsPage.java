package uk.totalplace.portal.counting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.counting.expenditure.ExpenditureReturnRow;
import uk.totalplace.counting.expenditure.ExpenditureReturns;
import uk.totalplace.portal.frame.Messages;
import uk.totalplace.portal.frame.Plural;
import uk.totalplace.portal.frame.Waiting;

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
    private transient List<ExpenditureReturnRow> rows;
    private transient Map<String, String> names;
    private ArrayList<Waiting> waiting;

    public List<ExpenditureReturnRow> getRows() {
        if (rows == null) {
            rows = returns.all();
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
        String year = getRows().get(0).year();
        List<ExpenditureReturnRow> latest = getRows().stream().filter(row -> row.year().equals(year)).toList();
        Money gross = latest.stream().map(ExpenditureReturnRow::gross).reduce(Money.NOTHING, Money::plus);
        return Plural.of(latest.size(), "organisation") + " returned " + gross.words() + " of gross expenditure for " + year
                + ". Transfers between them are not yet netted.";
    }

    public List<Waiting> getWaiting() {
        if (waiting == null) {
            waiting = Waiting.of(getRows().stream().filter(row -> !row.released()).map(ExpenditureReturnRow::organisation).toList(), accounts.current(), getNames(), "return");
        }
        return waiting;
    }

    public String release(Waiting shown) {
        messages.tell(Plural.of(returns.release(shown.organisation()), "return") + " of " + shown.name() + " released to the partnership.");
        return "/counting/returns.xhtml?faces-redirect=true";
    }
}
