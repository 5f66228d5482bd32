package uk.totalplace.common.figure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.account.Role;

/** Every figure of the product under one roof: the list, and the explanation of each. */
@Stateless
@RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
public class Figures {
    @Inject
    @Any
    private Instance<FigureSource> sources;

    public List<Figure> headlines() {
        return sources.stream().flatMap(source -> source.headlines().stream()).sorted(Comparator.comparing(Figure::key)).toList();
    }

    /** What the figures are called, by their labels, none of them worked out. */
    public List<FigureTitle> titles() {
        return sources.stream().flatMap(source -> source.titles().stream()).sorted(Comparator.comparing(FigureTitle::label).thenComparing(FigureTitle::key)).toList();
    }

    /** Empty when no module has a figure of that key, or none that the caller may see. */
    public Optional<Figure> find(String key) {
        return sources.stream().map(source -> source.explain(key)).flatMap(Optional::stream).findFirst();
    }

    /** Whether the figure is of something that is not released, so that not everybody sees it. */
    public boolean isRestricted(String key) {
        return sources.stream().anyMatch(source -> source.isRestricted(key));
    }

    /** @throws NotFound when no module has a figure of that key, or none that the caller may see */
    public Figure explain(String key) {
        return find(key).orElseThrow(() -> new NotFound("figure " + key));
    }
}
