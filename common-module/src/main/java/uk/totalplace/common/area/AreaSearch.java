package uk.totalplace.common.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import uk.totalplace.common.record.RecordLink;
import uk.totalplace.common.record.RecordRef;
import uk.totalplace.common.record.SearchSource;
import uk.totalplace.common.search.Found;
import uk.totalplace.common.search.SearchText;

/** Areas, for those who point to them and those who search. */
@ApplicationScoped
public class AreaSearch implements SearchSource {
    @Inject
    private Areas areas;

    @Override
    public String kind() {
        return "area";
    }

    @Override
    public String word() {
        return "Area";
    }

    @Override
    public Optional<RecordLink> find(String code) {
        return areas.find(code).map(this::link);
    }

    @Override
    public Found<RecordLink> search(SearchText text, int first, int most) {
        return areas.search(text, first, most).map(this::link);
    }

    private RecordLink link(AreaRow row) {
        return new RecordLink(new RecordRef(kind(), row.code()), word(), row.name(), row.kind().word() + ", " + row.code(), "/data/area.xhtml?code=" + row.code());
    }
}
