package uk.totalplace.common.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import uk.totalplace.common.record.RecordLink;
import uk.totalplace.common.record.RecordRef;
import uk.totalplace.common.record.SearchSource;
import uk.totalplace.common.search.Found;
import uk.totalplace.common.search.SearchText;

/** Uploads, for those who point to them and those who search: each caller those of its own organisation, the programme office all. */
@ApplicationScoped
public class ImportSearch implements SearchSource {
    @Inject
    private Imports imports;
    @Inject
    private Intakes intakes;

    @Override
    public String kind() {
        return "import";
    }

    @Override
    public String word() {
        return "Upload";
    }

    /** Nothing may point to an upload of restricted data, or be written beside it where others would read it. */
    @Override
    public Optional<RecordLink> find(String code) {
        return code.matches("\\d{1,18}") ? imports.find(Long.parseLong(code)).filter(sheet -> !intakes.of(sheet.dataset()).restricted()).map(this::link) : Optional.empty();
    }

    @Override
    public Found<RecordLink> search(SearchText text, int first, int most) {
        return imports.search(text, first, most).map(this::link);
    }

    private RecordLink link(ImportSheet sheet) {
        return new RecordLink(new RecordRef(kind(), String.valueOf(sheet.id())), word(), sheet.fileName(), "number " + sheet.id() + ", " + sheet.status().word().toLowerCase(Locale.ROOT), "/data/run.xhtml?id=" + sheet.id());
    }
}
