package uk.totalplace.common.theme;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import uk.totalplace.common.NotFound;

/** The themes that are plugged in, in their order. */
@Stateless
@PermitAll
public class Themes {
    @Inject
    @Any
    private Instance<Theme> themes;

    public List<ThemeRow> all() {
        return themes.stream().sorted(Comparator.comparingInt(Theme::order)).map(ThemeRow::of).toList();
    }

    /** @throws NotFound when no theme has the code */
    public ThemeRow withCode(String code) {
        return all().stream().filter(theme -> theme.code().equals(code)).findFirst().orElseThrow(() -> new NotFound("theme " + code));
    }
}
