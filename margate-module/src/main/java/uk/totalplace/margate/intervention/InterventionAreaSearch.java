package uk.totalplace.margate.intervention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.record.RecordLink;
import uk.totalplace.common.record.RecordRef;
import uk.totalplace.common.record.SearchSource;
import uk.totalplace.common.search.Found;
import uk.totalplace.common.search.SearchText;

/** Intervention areas, for those who point to them and those who search. They are few. */
@ApplicationScoped
public class InterventionAreaSearch implements SearchSource {
    @Inject
    private InterventionAreas areas;

    @Override
    public String kind() {
        return "intervention-area";
    }

    @Override
    public String word() {
        return "Intervention area";
    }

    @Override
    public Optional<RecordLink> find(String code) {
        return areas.find(code).map(this::link);
    }

    @Override
    public boolean isKeptBy(String code, Caller caller) {
        return caller.isOfficer() || caller.has(Role.PARTNER);
    }

    @Override
    public Found<RecordLink> search(SearchText text, int first, int most) {
        return Found.of(areas.all().stream().filter(row -> text.isIn(row.name(), row.code(), row.aim())).toList(), first, most).map(this::link);
    }

    private RecordLink link(InterventionAreaRow row) {
        return new RecordLink(new RecordRef(kind(), row.code()), word(), row.name(), row.code(), "/margate/area.xhtml?code=" + row.code());
    }
}
