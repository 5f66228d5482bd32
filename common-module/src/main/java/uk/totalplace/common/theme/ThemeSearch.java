package uk.totalplace.common.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import uk.totalplace.common.record.RecordLink;
import uk.totalplace.common.record.RecordRef;
import uk.totalplace.common.record.SearchSource;
import uk.totalplace.common.search.Found;
import uk.totalplace.common.search.SearchText;

/** Themes, for those who point to them and those who search. There are a handful, in no database. */
@ApplicationScoped
public class ThemeSearch implements SearchSource {
    @Inject
    private Themes themes;

    @Override
    public String kind() {
        return "theme";
    }

    @Override
    public String word() {
        return "Theme";
    }

    @Override
    public Optional<RecordLink> find(String code) {
        return themes.all().stream().filter(theme -> theme.code().equals(code)).findFirst().map(this::link);
    }

    @Override
    public Found<RecordLink> search(SearchText text, int first, int most) {
        return Found.of(themes.all().stream().filter(theme -> text.isIn(theme.title(), theme.aim(), theme.code())).map(this::link).toList(), first, most);
    }

    private RecordLink link(ThemeRow theme) {
        return new RecordLink(new RecordRef(kind(), theme.code()), word(), theme.title(), theme.aim(), theme.homePage());
    }
}
