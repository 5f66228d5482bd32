package uk.totalplace.common.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.totalplace.common.record.RecordLink;
import uk.totalplace.common.record.RecordRef;
import uk.totalplace.common.record.SearchSource;

/** Organisations, for those who point to them and those who search. */
@ApplicationScoped
public class OrganisationSearch implements SearchSource {
    @Inject
    private Organisations organisations;

    @Override
    public String kind() {
        return "organisation";
    }

    @Override
    public String word() {
        return "Organisation";
    }

    @Override
    public Optional<RecordLink> find(String code) {
        return organisations.all().stream().filter(row -> row.code().equals(code)).findFirst().map(this::link);
    }

    @Override
    public Optional<String> ownerOf(String code) {
        return Optional.of(code);
    }

    @Override
    public List<RecordLink> search(String text, int most) {
        return organisations.all().stream().filter(row -> matches(row, text)).limit(most).map(this::link).toList();
    }

    private static boolean matches(OrganisationRow row, String text) {
        return Stream.concat(Stream.of(row.code(), row.name()), row.aliases().stream()).anyMatch(part -> part.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT)));
    }

    private RecordLink link(OrganisationRow row) {
        return new RecordLink(new RecordRef(kind(), row.code()), word(), row.name(), row.kind().word(), "/data/organisations.xhtml#" + row.code());
    }
}
