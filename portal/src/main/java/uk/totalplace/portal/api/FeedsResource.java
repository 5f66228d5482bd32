package uk.totalplace.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Function;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.intake.FeedRow;
import uk.totalplace.common.intake.FeedState;
import uk.totalplace.common.intake.FeedUpload;
import uk.totalplace.common.intake.Feeds;
import uk.totalplace.portal.data.AgreementNames;
import uk.totalplace.portal.frame.QueryText;

/** How fresh each feed is today. */
@Path("feeds")
@Produces(MediaType.APPLICATION_JSON)
public class FeedsResource {
    @Inject
    private Feeds feeds;
    @Inject
    private AgreementNames names;

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableForm.ASKED_CSV, TableForm.ASKED_XLSX})
    public Page<FeedRow> all(@QueryParam("state") String state, @BeanParam PageQuery query) {
        FeedState asked = QueryText.choice(state, FeedState.class);
        return query.of(feeds.all().stream().filter(row -> asked == null || row.state() == asked).toList(), table());
    }

    private Table<FeedRow> table() {
        return Table.<FeedRow>of("Freshness of feeds").with("Organisation", row -> names.organisation(row.organisation())).with("Data set", row -> names.dataSet(row.dataSet())).with("State", row -> row.state().word())
                .with("Days old", FeedRow::ageDays).with("Limit in days", FeedRow::limitDays).with("Last taken", row -> taken(row, FeedUpload::fileName)).with("Taken at, UK time", row -> taken(row, upload -> UkTime.of(upload.at())))
                .with("Lines", row -> taken(row, FeedUpload::linesHere)).with("Refused", row -> taken(row, FeedUpload::linesRefused)).with("Headings that came", FeedRow::headingsCame)
                .with("Headings that went", FeedRow::headingsWent);
    }

    private static Object taken(FeedRow row, Function<FeedUpload, Object> said) {
        return row.lastTaken() == null ? null : said.apply(row.lastTaken());
    }
}
