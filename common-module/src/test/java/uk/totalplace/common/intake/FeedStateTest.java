package uk.totalplace.common.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FeedStateTest {
    private static FeedState of(Long age) {
        return FeedState.of(age, BigDecimal.valueOf(366), BigDecimal.valueOf(30));
    }

    @Test
    void a_feed_is_fresh_until_its_notice_due_until_its_limit_and_stale_after_it() {
        assertEquals(FeedState.FRESH, of(0L));
        assertEquals(FeedState.FRESH, of(335L));
        assertEquals(FeedState.DUE, of(336L));
        assertEquals(FeedState.DUE, of(366L));
        assertEquals(FeedState.STALE, of(367L));
    }

    @Test
    void what_never_came_is_not_called_stale() {
        assertEquals(FeedState.NEVER, of(null));
    }

    @Test
    void drift_is_what_came_and_what_went() {
        Set<String> now = Set.of("AssetCode", "NetFloorArea");
        Set<String> before = Set.of("AssetCode", "PropertyName");
        assertEquals(List.of("NetFloorArea"), Feeds.only(now, before));
        assertEquals(List.of("PropertyName"), Feeds.only(before, now));
    }
}
