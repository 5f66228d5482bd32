package uk.totalplace.regulation.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.totalplace.common.record.RecordLink;
import uk.totalplace.common.record.RecordRef;
import uk.totalplace.common.record.SearchSource;

/** Obligations, for those who point to them and those who search. */
@ApplicationScoped
public class ObligationSearch implements SearchSource {
    @Inject
    private Obligations obligations;

    @Override
    public String kind() {
        return "obligation";
    }

    @Override
    public String word() {
        return "Obligation";
    }

    @Override
    public Optional<RecordLink> find(String code) {
        return obligations.all().stream().filter(row -> row.code().equals(code)).findFirst().map(this::link);
    }

    @Override
    public List<RecordLink> search(String text, int most) {
        return obligations.all().stream().filter(row -> matches(row, text)).limit(most).map(this::link).toList();
    }

    private static boolean matches(ObligationRow row, String text) {
        return Stream.of(row.code(), row.title(), row.inspectorate()).anyMatch(part -> part != null && part.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT)));
    }

    private RecordLink link(ObligationRow row) {
        return new RecordLink(new RecordRef(kind(), row.code()), word(), row.title(), row.inspectorate(), "/regulation/obligations.xhtml#" + row.code());
    }
}
