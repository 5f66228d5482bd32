package uk.totalplace.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Stream;
import uk.totalplace.common.indicator.IndicatorRow;
import uk.totalplace.common.indicator.Indicators;
import uk.totalplace.common.theme.ThemeRow;
import uk.totalplace.common.theme.Themes;

/** What is measured and how it is defined, of one theme or of all. */
@Path("indicators")
@Produces(MediaType.APPLICATION_JSON)
public class IndicatorsResource {
    @Inject
    private Indicators indicators;
    @Inject
    private Themes themes;

    @GET
    public Page<IndicatorRow> all(@QueryParam("theme") String theme, @BeanParam PageQuery query) {
        Stream<ThemeRow> asked = theme == null || theme.isBlank() ? themes.all().stream() : Stream.of(themes.withCode(theme));
        return query.of(asked.flatMap(one -> indicators.ofTheme(one.code()).stream()).toList());
    }
}
