package uk.totalplace.portal.board;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import uk.totalplace.board.ledger.SavingFilter;
import uk.totalplace.board.ledger.SavingLines;
import uk.totalplace.board.portfolio.ProposalSum;
import uk.totalplace.board.portfolio.ProposalSums;
import uk.totalplace.board.portfolio.Proposed;
import uk.totalplace.board.proposal.ProposalSheet;
import uk.totalplace.board.proposal.Proposals;
import uk.totalplace.common.account.Role;
import uk.totalplace.portal.frame.Frame;
import uk.totalplace.portal.frame.Paged;
import uk.totalplace.portal.frame.Plural;
import uk.totalplace.portal.frame.QueryText;

/** What is put to the partners, with what it comes to and how far they are at one on it. */
@Named
@RequestScoped
public class ProposalsPage extends Paged {
    @Inject
    private Proposals proposals;
    @Inject
    private ProposalSums sums;
    @Inject
    private SavingLines savings;
    @Inject
    private Agreements agreements;
    @Inject
    private Frame frame;
    private String text;
    private long unproposed;
    private List<Row> rows;

    /** A proposal as the list shows it. */
    public record Row(ProposalSheet sheet, List<ProposalSum> sums, Agreements.Agreement agreement) {
    }

    @PostConstruct
    void look() {
        text = parameter("text");
        List<ProposalSheet> shown = proposals.page(text, begin(proposals.count(text)), getSize());
        Map<String, Agreements.Agreement> standing = agreements.of(shown.stream().map(ProposalSheet::ref).toList());
        Proposed proposed = sums.all();
        rows = shown.stream().map(sheet -> new Row(sheet, proposed.of(sheet.ref()), standing.get(sheet.ref()))).toList();
        unproposed = savings.count(SavingFilter.in(SavingFilter.NONE));
    }

    public String getSentence() {
        return Plural.of(getTotal(), "proposal") + (text == null ? "" : " with these words") + ". One saving, or several that go together: partners agree to all of it or to none of it.";
    }

    /** Who writes proposals; whether a certain one is theirs to write is the boundary's. */
    public boolean isWriter() {
        return List.of(Role.PARTNER, Role.OFFICER, Role.LEAD).stream().anyMatch(frame.getCaller()::has);
    }

    /** How many estimates stand in no proposal. */
    public long getUnproposed() {
        return unproposed;
    }

    public String getUnproposedWords() {
        return unproposed == 1 ? "1 saving is put to nobody yet" : String.format("%,d savings are put to nobody yet", unproposed);
    }

    public String getQuery() {
        return text == null ? "" : "text=" + QueryText.encoded(text);
    }

    public String getText() {
        return text;
    }

    public List<Row> getRows() {
        return rows;
    }
}
