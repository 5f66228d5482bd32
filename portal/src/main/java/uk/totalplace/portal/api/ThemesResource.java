package uk.totalplace.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import uk.totalplace.common.theme.Themes;

/** The themes of the programme. */
@Path("themes")
@Produces(MediaType.APPLICATION_JSON)
public class ThemesResource {
    @Inject
    private Themes themes;

    /** What the contract says of a theme. */
    public record ThemeItem(String code, String title, String aim, int order) {
    }

    /** The themes in their order. */
    public record ThemeItems(List<ThemeItem> items) {
    }

    @GET
    public ThemeItems all() {
        return new ThemeItems(themes.all().stream().map(theme -> new ThemeItem(theme.code(), theme.title(), theme.aim(), theme.order())).toList());
    }
}
