package uk.totalplace.portal.data;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.totalplace.common.agreement.AgreementRow;
import uk.totalplace.common.agreement.Standing;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.intake.DataSets;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.parameter.Parameters;
import uk.totalplace.portal.frame.DayWords;

/** The codes of an agreement as people read them, asked for once a page. */
@Named
@RequestScoped
public class AgreementNames {
    @Inject
    private Organisations organisations;
    @Inject
    private DataSets dataSets;
    @Inject
    private Parameters parameters;
    private final LocalDate today = UkTime.today();
    private LocalDate reviewsUpTo;
    private Map<String, String> organisationNames;
    private Map<String, String> titles;

    public String organisation(String code) {
        if (organisationNames == null) {
            organisationNames = organisations.names();
        }
        return organisationNames.getOrDefault(code, code);
    }

    public String organisations(List<String> codes) {
        return codes.stream().map(this::organisation).sorted().collect(Collectors.joining(", "));
    }

    /** A data set that has been unplugged since is named by its code. */
    public String dataSet(String code) {
        return titles().getOrDefault(code, code);
    }

    public String dataSets(List<String> codes) {
        return codes.stream().map(this::dataSet).sorted().collect(Collectors.joining(", "));
    }

    public Map<String, String> titles() {
        if (titles == null) {
            titles = dataSets.titles();
        }
        return titles;
    }

    public Standing standing(AgreementRow row) {
        return row.standingOn(today);
    }

    /** Whether it still holds, but not for longer than the days of notice that are in force today. */
    public boolean isReviewDue(AgreementRow row) {
        if (reviewsUpTo == null) {
            reviewsUpTo = today.plusDays(parameters.on("agreement-review", today).value("notice").longValue());
        }
        return standing(row) == Standing.IN_FORCE && !row.reviewOn().isAfter(reviewsUpTo);
    }

    /** Since when or until when, in words. */
    public String life(AgreementRow row) {
        return switch (standing(row)) {
            case DRAFT -> row.reviewOn() == null ? "a draft" : "a draft, meant to hold until " + DayWords.of(row.reviewOn());
            case IN_FORCE -> "until " + DayWords.of(row.reviewOn());
            case LAPSED -> "on " + DayWords.of(row.reviewOn());
        };
    }

    public String kind(Standing standing) {
        return switch (standing) {
            case DRAFT -> "quiet";
            case IN_FORCE -> "good";
            case LAPSED -> "bad";
        };
    }

    public String icon(Standing standing) {
        return switch (standing) {
            case DRAFT -> "edit";
            case IN_FORCE -> "check";
            case LAPSED -> "stop";
        };
    }
}
