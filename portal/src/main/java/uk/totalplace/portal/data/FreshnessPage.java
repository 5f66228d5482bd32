package uk.totalplace.portal.data;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.intake.FeedRow;
import uk.totalplace.common.intake.FeedState;
import uk.totalplace.common.intake.FeedUpload;
import uk.totalplace.common.intake.Feeds;
import uk.totalplace.portal.frame.DayWords;
import uk.totalplace.portal.frame.EntryForm;
import uk.totalplace.portal.frame.Frame;
import uk.totalplace.portal.frame.PageStart;
import uk.totalplace.portal.frame.Plural;

/** How fresh each feed is today, whatever day the view is of: an old file stays old. */
@Named
@RequestScoped
public class FreshnessPage {
    private static final int SIZE = 50;

    @Inject
    private Feeds feeds;
    @Inject
    private Accounts accounts;
    @Inject
    private Frame frame;
    @Inject
    private EntryForm form;
    @Inject
    private HttpServletRequest request;
    private List<FeedRow> all = List.of();
    private FeedState state;
    private List<FeedRow> found = List.of();
    private int first;

    @PostConstruct
    void look() {
        if (!frame.isFeedReader()) {
            return;
        }
        all = feeds.all();
        state = Stream.of(FeedState.values()).filter(one -> one.name().equals(request.getParameter("state"))).findFirst().orElse(null);
        found = all.stream().filter(row -> state == null || row.state() == state).toList();
        first = PageStart.of(request, found.size(), SIZE);
    }

    public void guard() {
        form.guard(frame.isFeedReader());
    }

    public List<FeedRow> getRows() {
        return found.subList(first, Math.min(first + SIZE, found.size()));
    }

    public int getFirst() {
        return first;
    }

    public int getSize() {
        return SIZE;
    }

    public int getTotal() {
        return found.size();
    }

    public boolean isNone() {
        return all.isEmpty();
    }

    public FeedState getState() {
        return state;
    }

    public FeedState[] getStates() {
        return FeedState.values();
    }

    public String getQuery() {
        return state == null ? "" : "state=" + state.name();
    }

    public String getSentence() {
        if (all.isEmpty()) {
            return "No feed yet: nothing has been sent, and no agreement says that anything will be.";
        }
        List<String> parts = new ArrayList<>();
        for (FeedState one : List.of(FeedState.NEVER, FeedState.STALE, FeedState.DUE, FeedState.FRESH)) {
            long count = all.stream().filter(row -> row.state() == one).count();
            if (count > 0) {
                parts.add(count + " " + switch (one) {
                    case NEVER -> "never sent";
                    case STALE -> "stale";
                    case DUE -> "due";
                    case FRESH -> "fresh";
                });
            }
        }
        return Plural.of(all.size(), "feed") + ", judged by today: " + String.join(", ", parts) + ".";
    }

    public String age(FeedRow row) {
        String limit = "limit " + Plural.of(row.limitDays().longValue(), "day");
        return row.ageDays() == null ? limit : Plural.of(row.ageDays(), "day") + " old, " + limit;
    }

    public String when(FeedUpload upload) {
        return "%s by %s".formatted(DayWords.ofUtc(upload.at()), accounts.displayName(upload.submittedBy()));
    }

    public String drift(FeedRow row) {
        List<String> parts = new ArrayList<>();
        if (!row.headingsCame().isEmpty()) {
            parts.add("came: " + String.join(", ", row.headingsCame()));
        }
        if (!row.headingsWent().isEmpty()) {
            parts.add("went: " + String.join(", ", row.headingsWent()));
        }
        return parts.isEmpty() ? "none" : String.join("; ", parts);
    }

    public String kind(FeedState one) {
        return switch (one) {
            case FRESH -> "good";
            case DUE -> "warn";
            case STALE -> "bad";
            case NEVER -> "quiet";
        };
    }

    public String icon(FeedState one) {
        return switch (one) {
            case FRESH -> "check";
            case DUE -> "clock";
            case STALE -> "stop";
            case NEVER -> "dash";
        };
    }
}
