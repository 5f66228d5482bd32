package uk.totalplace.gateway.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.record.RecordLink;
import uk.totalplace.common.record.RecordRef;
import uk.totalplace.common.record.SearchSource;
import uk.totalplace.common.search.Found;
import uk.totalplace.common.search.SearchText;

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
        return sites.find(code).map(this::link);
    }

    @Override
    public boolean isKeptBy(String code, Caller caller) {
        return sites.find(code).filter(site -> caller.keepsFor(site.organisation())).isPresent();
    }

    @Override
    public Found<RecordLink> search(SearchText text, int first, int most) {
        return sites.search(text, first, most).map(this::link);
    }

    private RecordLink link(SiteRow row) {
        return new RecordLink(new RecordRef(kind(), row.code()), word(), row.name(), row.code(), "/gateway/site.xhtml?code=" + row.code());
    }
}
