package uk.totalplace.common.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;
import uk.totalplace.common.record.RecordLink;
import uk.totalplace.common.record.RecordRef;
import uk.totalplace.common.record.SearchSource;
import uk.totalplace.common.search.Found;
import uk.totalplace.common.search.SearchText;

/** Figures, for those who point to them and those who search: by label and key. Modules say what theirs are called without working them out. */
@ApplicationScoped
public class FigureSearch implements SearchSource {
    @Inject
    private Figures figures;

    @Override
    public String kind() {
        return "figure";
    }

    @Override
    public String word() {
        return "Figure";
    }

    @Override
    public Optional<RecordLink> find(String code) {
        return figures.titles().stream().filter(title -> title.key().equals(code)).findFirst().map(this::link);
    }

    @Override
    public Found<RecordLink> search(SearchText text, int first, int most) {
        return Found.of(figures.titles().stream().filter(title -> text.isIn(title.label(), title.key())).sorted(Comparator.comparing(title -> !title.key().equals(text.typed()))).map(this::link).toList(), first, most);
    }

    private RecordLink link(FigureTitle title) {
        return new RecordLink(new RecordRef(kind(), title.key()), word(), title.label(), title.key(), "/figures/" + title.key());
    }
}
