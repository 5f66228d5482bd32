package uk.totalplace.portal.data;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.audit.AuditRow;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.returns.AttestReturn;
import uk.totalplace.common.returns.ReturnRow;
import uk.totalplace.common.returns.ReturnState;
import uk.totalplace.common.returns.Returns;
import uk.totalplace.portal.frame.EntryForm;
import uk.totalplace.portal.frame.Frame;
import uk.totalplace.portal.frame.Plural;
import uk.totalplace.portal.frame.Typed;
import uk.totalplace.portal.frame.ViewDate;

/** One return: what is asked for, what has come, how it compares with the time before, and who says that it is right. */
@Named
@RequestScoped
public class DueReturnPage {
    @Inject
    private Returns returns;
    @Inject
    private Organisations organisations;
    @Inject
    private Accounts accounts;
    @Inject
    private Frame frame;
    @Inject
    private ViewDate viewDate;
    @Inject
    private EntryForm form;
    @Inject
    private HttpServletRequest request;
    private final Typed typed = new Typed();
    private ReturnRow row;

    @PostConstruct
    void look() {
        String id = request.getParameter("id");
        if (id == null || !id.matches("\\d{1,18}")) {
            throw new NotFound("return " + id);
        }
        row = returns.row(Long.parseLong(id));
    }

    public ReturnRow getRow() {
        return row;
    }

    public ReturnWords getWords() {
        return new ReturnWords(row, organisations.names().get(row.organisation()), viewDate.getDay());
    }

    public Map<String, Object> getTyped() {
        return typed.fields();
    }

    /** Whether the person may upload for the organisation. */
    public boolean isKeeper() {
        return frame.getCaller().keepsFor(row.organisation());
    }

    /** Whether the person may speak for the organisation: of its own people only. */
    public boolean isOwn() {
        return frame.getCaller().has(Role.PARTNER) && isKeeper();
    }

    public boolean isAttestable() {
        return isOwn() && row.state() == ReturnState.RECEIVED;
    }

    public boolean isNothingPossible() {
        return isOwn() && row.state() == ReturnState.DUE;
    }

    public boolean isReopenable() {
        return frame.getCaller().has(Role.OFFICER) && row.state().isSettled();
    }

    /** How this time compares with the last that was attested, in a sentence; empty when there is nothing to compare. */
    public String getComparison() {
        Optional<ReturnRow> before = row.lines() == null && !row.restsOnTotal() ? Optional.empty() : returns.before(row.id());
        return before.map(last -> "For %s it was %s%s.".formatted(last.period(), new ReturnWords(last, "", viewDate.getDay()).received(), row.lines() == null || last.lines() == null ? "" : ": " + difference(row.lines() - last.lines()))).orElse("");
    }

    /** What is attested: {@code 34 lines, £2.3bn, from returns.csv are}, or {@code a total of £50m is}. */
    public String getAttested() {
        return getWords().received() + (row.restsOnTotal() ? " is" : " from " + row.fileName() + " are");
    }

    private static String difference(long lines) {
        return lines == 0 ? "as many as now" : lines > 0 ? "now %s more".formatted(Plural.of(lines, "line")) : "now %s fewer".formatted(Plural.of(-lines, "line"));
    }

    public List<AuditRow> getHistory() {
        return returns.history(row.id());
    }

    public String by(AuditRow deed) {
        return accounts.displayName(deed.actor());
    }

    public String moment(AuditRow deed) {
        return UkTime.words(deed.at());
    }

    public String attest() {
        return act("attest", () -> returns.attest(command()), "Attested on behalf of " + getWords().organisation() + ".");
    }

    public String nothing() {
        return act("nothing", () -> returns.nothing(command()), "It is noted that there is nothing to return.");
    }

    public String reopen() {
        return act("reopen", () -> returns.reopen(row.id(), version(), typed.text("reason")), "The return is open again.");
    }

    private AttestReturn command() {
        return new AttestReturn(row.id(), version(), typed.text("position"), typed.text("note"));
    }

    /** What the person looked at when the form was shown, not what stands now. */
    private int version() {
        String seen = request.getParameter("version");
        return seen != null && seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : -1;
    }

    private String act(String name, Runnable deed, String told) {
        String next = form.enter(name, deed, told, "/data/return.xhtml");
        return next == null ? null : next + "&id=" + row.id();
    }
}
