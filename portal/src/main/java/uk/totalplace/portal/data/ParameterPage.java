package uk.totalplace.portal.data;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import uk.totalplace.common.Refusal;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.parameter.Parameters;
import uk.totalplace.common.parameter.SetRow;
import uk.totalplace.common.parameter.Status;
import uk.totalplace.common.parameter.VersionRow;
import uk.totalplace.portal.frame.DayWords;
import uk.totalplace.portal.frame.Frame;
import uk.totalplace.portal.frame.Messages;
import uk.totalplace.portal.frame.ViewDate;

/** One parameter set: what is in force on the day of the view, what is proposed, and how it came about. */
@Named
@RequestScoped
public class ParameterPage {
    @Inject
    private Parameters parameters;
    @Inject
    private Accounts accounts;
    @Inject
    private ViewDate viewDate;
    @Inject
    private Frame frame;
    @Inject
    private Messages messages;
    @Inject
    private HttpServletRequest request;
    private SetRow row;

    @PostConstruct
    void look() {
        row = parameters.withCode(request.getParameter("set"));
    }

    public SetRow getRow() {
        return row;
    }

    public VersionRow getInForce() {
        return row.versionOn(viewDate.getDay()).orElse(null);
    }

    public String getInForceSentence() {
        VersionRow version = getInForce();
        return version == null ? "No version is in force on " + viewDate.getWords() + "." : "Version %d is in force on %s, since %s.".formatted(version.number(), viewDate.getWords(), day(version));
    }

    /** Whether the person may activate it: another than who proposed it. */
    public boolean mayActivate(VersionRow version) {
        return frame.isSteward() && !frame.getAccount().equals(version.proposedBy());
    }

    public String day(VersionRow version) {
        return DayWords.of(version.validFrom());
    }

    public String values(VersionRow version) {
        return ParametersPage.inWords(version.values(), 100);
    }

    public List<Map.Entry<String, BigDecimal>> entries(VersionRow version) {
        return List.copyOf(version.values().entrySet());
    }

    /** Who stands behind a version, in words. */
    public String people(VersionRow version) {
        if (version.proposedBy() == null) {
            return "came with the application";
        }
        String proposed = "proposed by %s on %s".formatted(accounts.displayName(version.proposedBy()), DayWords.ofUtc(version.proposedAt()));
        if (version.decidedBy() == null) {
            return proposed;
        }
        return "%s, %s by %s on %s".formatted(proposed, version.status() == Status.WITHDRAWN ? "withdrawn" : "activated", accounts.displayName(version.decidedBy()), DayWords.ofUtc(version.decidedAt()));
    }

    public String kind(Status status) {
        return switch (status) {
            case PROPOSED -> "warn";
            case ACTIVE -> "good";
            case SUPERSEDED, WITHDRAWN -> "quiet";
        };
    }

    public String icon(Status status) {
        return switch (status) {
            case PROPOSED -> "clock";
            case ACTIVE -> "check";
            case SUPERSEDED -> "history";
            case WITHDRAWN -> "x";
        };
    }

    public String activate() {
        return decide(number -> parameters.activate(row.code(), number), "Version %d is active.");
    }

    public String withdraw() {
        return decide(number -> parameters.withdraw(row.code(), number), "Version %d is withdrawn.");
    }

    /** Comes back to the page whether it was done or refused; a refusal is said there in its own words. */
    private String decide(IntConsumer deed, String told) {
        String number = request.getParameter("number");
        try {
            if (number != null && number.matches("\\d{1,9}")) {
                deed.accept(Integer.parseInt(number));
                messages.tell(told.formatted(Integer.valueOf(number)));
            }
        } catch (Refusal refusal) {
            messages.refuse(null, refusal.getMessage());
        }
        return "/data/parameter.xhtml?faces-redirect=true&set=" + row.code();
    }
}
