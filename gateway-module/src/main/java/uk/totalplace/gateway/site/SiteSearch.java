package uk.totalplace.gateway.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.totalplace.common.record.RecordLink;
import uk.totalplace.common.record.RecordRef;
import uk.totalplace.common.record.SearchSource;

/** Sites, for those who point to them and those who search. */
@ApplicationScoped
public class SiteSearch implements SearchSource {
    @Inject
    private Sites sites;

    @Override
    public String kind() {
        return "site";
    }

    @Override
    public String word() {
        return "Access site";
    }

    @Override
    public Optional<RecordLink> find(String code) {
        return sites.all().stream().filter(row -> row.code().equals(code)).findFirst().map(this::link);
    }

    @Override
    public Optional<String> ownerOf(String code) {
        return sites.all().stream().filter(row -> row.code().equals(code)).findFirst().map(SiteRow::organisation);
    }

    @Override
    public List<RecordLink> search(String text, int most) {
        return sites.all().stream().filter(row -> matches(row, text)).limit(most).map(this::link).toList();
    }

    private static boolean matches(SiteRow row, String text) {
        return Stream.of(row.code(), row.name(), row.postcode()).anyMatch(part -> part != null && part.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT)));
    }

    private RecordLink link(SiteRow row) {
        return new RecordLink(new RecordRef(kind(), row.code()), word(), row.name(), row.code(), "/gateway/sites.xhtml#" + row.code());
    }
}
