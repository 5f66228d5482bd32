package uk.totalplace.common.figure;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import uk.totalplace.common.account.Role;

/** Figures quoted from published reports. They are public already, so every signed-in person may read them. */
@Stateless
public class QuotedFigures {
    @Inject
    private QuotedFigureRepository repository;

    @PermitAll
    public List<Figure> all() {
        return repository.all().stream().map(QuotedFigure::figure).toList();
    }

    @PermitAll
    public List<FigureTitle> titles() {
        return repository.titles();
    }

    @PermitAll
    public List<Figure> ofTheme(String theme) {
        return repository.ofTheme(theme).stream().map(QuotedFigure::figure).toList();
    }

    @PermitAll
    public Optional<Figure> withKey(String key) {
        return repository.find(key).map(QuotedFigure::figure);
    }

    /** Keeps a quoted figure; the same key again replaces what was quoted before. */
    @RolesAllowed({Role.OFFICER, Role.ADMIN})
    public void quote(String theme, Figure figure, String source, String sourceText) {
        repository.keep(new QuotedFigure(theme, figure, source, sourceText));
    }
}
