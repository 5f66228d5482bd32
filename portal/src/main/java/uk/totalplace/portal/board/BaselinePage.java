package uk.totalplace.portal.board;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import uk.totalplace.board.baseline.BaselineDetails;
import uk.totalplace.board.baseline.BaselineSheet;
import uk.totalplace.board.baseline.Baselines;
import uk.totalplace.board.ledger.ClaimsOnBaseline;
import uk.totalplace.board.ledger.SavingFilter;
import uk.totalplace.board.ledger.SavingLines;
import uk.totalplace.board.ledger.SavingRow;
import uk.totalplace.common.audit.AuditRow;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.money.Money;
import uk.totalplace.portal.frame.Fact;

/** One baseline with what is claimed on it. */
@Named
@RequestScoped
public class BaselinePage {
    private static final int MOST = 200;

    @Inject
    private Baselines baselines;
    @Inject
    private SavingLines savings;
    @Inject
    private LedgerWords words;
    @Inject
    private HttpServletRequest request;
    private BaselineSheet sheet;
    private ClaimsOnBaseline claims;

    @PostConstruct
    void look() {
        sheet = baselines.sheet(request.getParameter("ref"));
        claims = savings.claimsOn(sheet.ref());
    }

    public BaselineSheet getSheet() {
        return sheet;
    }

    public boolean isKept() {
        return words.isWriter() && baselines.isKept(sheet);
    }

    public List<SavingRow> getSavings() {
        return savings.page(SavingFilter.on(sheet.ref()), 0, MOST);
    }

    public String getClaimed() {
        return "At the high end of every range, with overlaps settled, savings claim " + Money.ofPence(claims.claimedPence()).words() + " of it; "
                + (claims.freePence() < 0 ? "that is more than there is, so all of them are cut to it, and none is signed until they fit." : Money.ofPence(claims.freePence()).words() + " is free.")
                + (claims.restated().isEmpty() ? "" : " Savings in other prices are " + claims.restated().stream().map(one -> one.words() + " (" + one.citation() + ")").collect(Collectors.joining(", ")) + ".");
    }

    /** From 0 to 100, for the bar. */
    public int getClaimedPercent() {
        return (int) Math.min(100, Math.round(100.0 * claims.claimedPence() / sheet.amount().pence()));
    }

    public List<Fact> getFacts() {
        BaselineDetails d = sheet.details();
        return List.of(Fact.of("Kept", sheet.claimBase() == null ? "entered and changed here" : "summed up from the register; it changes only with that"), Fact.of("Amount", (d.approximate() ? "approximately " : "") + sheet.amount().exactWords() + (d.yearly() ? " a year" : ", as it stood once")), Fact.of("Period", d.period()), Fact.of("Prices of", d.priceBase()),
                Fact.of("Whose", d.organisation() == null ? "All partners together" : words.organisation(d.organisation())), Fact.of("Area", d.area() == null ? "The whole place" : d.area()), Fact.of("Theme", words.theme(d.theme())),
                Fact.of("Transfers", d.netting().word()), Fact.of("Source", d.source()), Fact.of("In the source’s words", d.sourceText()),
                new Fact("Figure", d.figure(), d.figure() == null ? null : "/figures/" + d.figure()));
    }

    public List<AuditRow> getHistory() {
        return baselines.history(sheet.ref());
    }

    public String moment(AuditRow row) {
        return UkTime.words(row.at());
    }
}
