package uk.totalplace.board.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.record.RecordLink;
import uk.totalplace.common.record.RecordRef;
import uk.totalplace.common.record.SearchSource;
import uk.totalplace.common.search.Found;
import uk.totalplace.common.search.SearchText;

/** Proposals, for those who point to them and those who search. */
@ApplicationScoped
public class ProposalSearch implements SearchSource {
    @Inject
    private Proposals proposals;

    @Override
    public String kind() {
        return "proposal";
    }

    @Override
    public String word() {
        return "Proposal";
    }

    @Override
    public Optional<RecordLink> find(String code) {
        return proposals.find(code).map(this::link);
    }

    @Override
    public boolean isKeptBy(String code, Caller caller) {
        return proposals.find(code).filter(ProposalSheet::correctable).isPresent();
    }

    @Override
    public Found<RecordLink> search(SearchText text, int first, int most) {
        return proposals.search(text, first, most).map(this::link);
    }

    private RecordLink link(ProposalSheet sheet) {
        return new RecordLink(new RecordRef(kind(), sheet.ref()), word(), sheet.details().title(), sheet.ref(), ProposalLink.to(sheet.ref()));
    }
}
