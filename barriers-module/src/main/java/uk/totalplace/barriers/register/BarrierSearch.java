package uk.totalplace.barriers.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.totalplace.common.record.RecordLink;
import uk.totalplace.common.record.RecordRef;
import uk.totalplace.common.record.SearchSource;

/** Barriers, for those who point to them and those who search. */
@ApplicationScoped
public class BarrierSearch implements SearchSource {
    @Inject
    private Barriers barriers;

    @Override
    public String kind() {
        return "barrier";
    }

    @Override
    public String word() {
        return "Barrier";
    }

    @Override
    public Optional<RecordLink> find(String code) {
        return barriers.all().stream().filter(row -> row.ref().equals(code)).findFirst().map(this::link);
    }

    @Override
    public List<RecordLink> search(String text, int most) {
        return barriers.all().stream().filter(row -> matches(row, text)).limit(most).map(this::link).toList();
    }

    private static boolean matches(BarrierRow row, String text) {
        return Stream.of(row.ref(), row.title(), row.statement().words()).anyMatch(part -> part != null && part.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT)));
    }

    private RecordLink link(BarrierRow row) {
        return new RecordLink(new RecordRef(kind(), row.ref()), word(), row.title(), row.ref() + ", " + row.status().word().toLowerCase(Locale.ROOT), "/barriers/barriers.xhtml#" + row.ref());
    }
}
