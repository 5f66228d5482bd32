package uk.totalplace.portal.board;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import uk.totalplace.board.consent.ConsentRow;
import uk.totalplace.board.portfolio.ProposalSum;
import uk.totalplace.board.portfolio.ProposalSums;
import uk.totalplace.board.portfolio.Proposed;
import uk.totalplace.board.proposal.ProposalSheet;
import uk.totalplace.board.proposal.Proposals;
import uk.totalplace.portal.frame.Choice;
import uk.totalplace.portal.frame.Paged;
import uk.totalplace.portal.frame.Plural;

/** Who agrees to what: proposals down, partners across, with the sums as far as consented, because nobody in the partnership can bind another. */
@Named
@RequestScoped
public class ConsentsPage extends Paged {
    @Inject
    private Proposals proposals;
    @Inject
    private ProposalSums sums;
    @Inject
    private Agreements agreements;
    @Inject
    private LedgerWords words;
    private List<Choice> partners;
    private List<Row> rows;
    private List<ProposalSum> all;

    /** A proposal with a cell for each partner of the page, in their order. */
    public record Row(ProposalSheet sheet, List<ProposalSum> sums, List<Cell> cells) {
    }

    /** How a partner stands to a proposal; the word is empty where it neither bears nor gains. */
    public record Cell(String partner, String word, String kind, String icon) {
    }

    @PostConstruct
    void look() {
        List<ProposalSheet> shown = proposals.page(null, begin(proposals.count(null)), getSize());
        Map<String, Agreements.Agreement> standing = agreements.of(shown.stream().map(ProposalSheet::ref).toList());
        partners = standing.values().stream().flatMap(one -> one.concerned().stream()).distinct().map(code -> new Choice(code, words.organisation(code))).sorted(Comparator.comparing(Choice::word)).toList();
        Proposed proposed = sums.all();
        all = proposed.total();
        rows = shown.stream().map(sheet -> new Row(sheet, proposed.of(sheet.ref()), partners.stream().map(partner -> cell(standing.get(sheet.ref()), partner)).toList())).toList();
    }

    private static Cell cell(Agreements.Agreement agreement, Choice partner) {
        ConsentRow word = agreement.words().get(partner.code());
        if (word != null) {
            return new Cell(partner.word(), word.state().word(), word.state().isAgreed() ? "good" : "quiet", word.state().isAgreed() ? "check" : "ring");
        }
        return agreement.concerned().contains(partner.code()) ? new Cell(partner.word(), "Awaited", "warn", "clock") : new Cell(partner.word(), "", "", "");
    }

    public String getSentence() {
        long awaited = rows.stream().flatMap(row -> row.cells().stream()).filter(cell -> cell.word().equals("Awaited")).count();
        return Plural.of(getTotal(), "proposal") + ". Nobody in the partnership can bind another: " + Plural.of(awaited, "word") + " awaited on this page.";
    }

    public List<Row> getRows() {
        return rows;
    }

    /** All proposals together, on every page of the list. */
    public List<ProposalSum> getAll() {
        return all;
    }

    public List<Choice> getPartners() {
        return partners;
    }
}
