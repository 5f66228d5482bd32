package uk.totalplace.portal.data;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import uk.totalplace.common.agreement.AgreementRow;
import uk.totalplace.common.agreement.Agreements;
import uk.totalplace.common.agreement.Standing;
import uk.totalplace.portal.frame.Plural;

/** The data-sharing agreements. They are judged by today whatever day the view is of, because uploads are. */
@Named
@RequestScoped
public class AgreementsPage {
    @Inject
    private Agreements agreements;
    @Inject
    private AgreementNames names;
    @Inject
    private HttpServletRequest request;
    private final LocalDate today = LocalDate.now();
    private String text;
    private Standing standing;
    private List<AgreementRow> all;
    private List<AgreementRow> rows;

    @PostConstruct
    void look() {
        text = request.getParameter("text") == null ? "" : request.getParameter("text").strip();
        standing = Stream.of(Standing.values()).filter(one -> one.name().equals(request.getParameter("standing"))).findFirst().orElse(null);
        all = agreements.all();
        rows = all.stream().filter(row -> (standing == null || row.standingOn(today) == standing) && isAsked(row)).toList();
    }

    private boolean isAsked(AgreementRow row) {
        return Stream.of(row.ref(), row.title(), row.purpose(), names.organisations(row.providers()), names.organisations(row.recipients()), names.dataSets(row.dataSets())).filter(Objects::nonNull)
                .anyMatch(part -> part.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT)));
    }

    public List<AgreementRow> getRows() {
        return rows;
    }

    public boolean isNone() {
        return all.isEmpty();
    }

    public String getText() {
        return text;
    }

    public Standing getStanding() {
        return standing;
    }

    public Standing[] getStandings() {
        return Standing.values();
    }

    public boolean isFiltered() {
        return standing != null || !text.isEmpty();
    }

    public String getSentence() {
        long lapsed = all.stream().filter(row -> row.standingOn(today) == Standing.LAPSED).count();
        String blocked = lapsed == 0 ? "none has lapsed" : "%,d %s lapsed and %s the uploads that no other covers".formatted(lapsed, lapsed == 1 ? "has" : "have", lapsed == 1 ? "blocks" : "block");
        return all.isEmpty() ? "No agreement has been entered yet." : Plural.of(all.size(), "agreement") + ", judged by today; " + blocked + ".";
    }
}
