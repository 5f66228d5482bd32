package uk.totalplace.common.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.totalplace.common.record.RecordLink;
import uk.totalplace.common.record.RecordRef;
import uk.totalplace.common.record.SearchSource;

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
        return agreements.all().stream().filter(row -> row.ref().equals(code)).findFirst().map(this::link);
    }

    @Override
    public List<RecordLink> search(String text, int most) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return agreements.all().stream().filter(row -> Stream.of(row.ref(), row.title(), row.purpose()).anyMatch(part -> part.toLowerCase(Locale.ROOT).contains(wanted))).limit(most).map(this::link).toList();
    }

    private RecordLink link(AgreementRow row) {
        return new RecordLink(new RecordRef(kind(), row.ref()), word(), row.title(), row.ref() + ", " + row.standingOn(LocalDate.now()).word().toLowerCase(Locale.ROOT), "/data/agreement.xhtml?ref=" + row.ref());
    }
}
