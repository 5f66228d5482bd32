package uk.totalplace.common.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.record.RecordLink;
import uk.totalplace.common.record.RecordRef;
import uk.totalplace.common.record.SearchSource;
import uk.totalplace.common.search.Found;
import uk.totalplace.common.search.SearchText;

/** Agreements, for those who point to them and those who search. */
@ApplicationScoped
public class AgreementSearch implements SearchSource {
    @Inject
    private Agreements agreements;

    @Override
    public String kind() {
        return "agreement";
    }

    @Override
    public String word() {
        return "Data-sharing agreement";
    }

    @Override
    public Optional<RecordLink> find(String code) {
        return agreements.find(code).map(this::link);
    }

    @Override
    public Found<RecordLink> search(SearchText text, int first, int most) {
        return agreements.search(text, first, most).map(this::link);
    }

    private RecordLink link(AgreementRow row) {
        return new RecordLink(new RecordRef(kind(), row.ref()), word(), row.title(), row.ref() + ", " + row.standingOn(UkTime.today()).word().toLowerCase(Locale.ROOT), "/data/agreement.xhtml?ref=" + row.ref());
    }
}
