package uk.totalplace.portal.board;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.totalplace.board.consent.ConsentRow;
import uk.totalplace.board.consent.Consents;
import uk.totalplace.board.ledger.LedgerLine;
import uk.totalplace.board.ledger.SavingLines;
import uk.totalplace.portal.frame.Choice;
import uk.totalplace.portal.frame.Plural;

/** Who agrees to what: savings down, partners across, because nobody in the partnership can bind another. */
@Named
@RequestScoped
public class ConsentsPage {
    private static final int A_PAGE = 50;

    @Inject
    private SavingLines savings;
    @Inject
    private Consents consents;
    @Inject
    private LedgerWords words;
    @Inject
    private HttpServletRequest request;
    private int first;
    private int total;
    private List<Choice> partners;
    private List<Row> rows;

    /** A saving with a cell for each partner of the page, in their order. */
    public record Row(LedgerLine line, List<Cell> cells) {
    }

    /** How a partner stands to a saving; the word is empty where it neither bears nor gains. */
    public record Cell(String partner, String word, String kind, String icon) {
    }

    @PostConstruct
    void look() {
        List<LedgerLine> all = savings.lines().stream().filter(line -> line.status().isCounted()).toList();
        String from = request.getParameter("first");
        first = from != null && from.matches("\\d{1,9}") ? Integer.parseInt(from) / A_PAGE * A_PAGE : 0;
        total = all.size();
        List<LedgerLine> shown = all.stream().skip(first).limit(A_PAGE).toList();
        partners = shown.stream().flatMap(line -> line.concerned().stream()).distinct().map(code -> new Choice(code, words.organisation(code))).sorted(Comparator.comparing(Choice::word)).toList();
        Map<String, Map<String, ConsentRow>> standing = consents.standing(shown.stream().map(LedgerLine::ref).toList()).stream()
                .collect(Collectors.groupingBy(ConsentRow::saving, Collectors.toMap(ConsentRow::organisation, word -> word)));
        rows = shown.stream().map(line -> new Row(line, partners.stream().map(partner -> cell(line, partner, standing.getOrDefault(line.ref(), Map.of()).get(partner.code()))).toList())).toList();
    }

    private static Cell cell(LedgerLine line, Choice partner, ConsentRow word) {
        if (word != null) {
            return new Cell(partner.word(), word.state().word(), word.state().isAgreed() ? "good" : "quiet", word.state().isAgreed() ? "check" : "ring");
        }
        return line.concerned().contains(partner.code()) ? new Cell(partner.word(), "Awaited", "warn", "clock") : new Cell(partner.word(), "", "", "");
    }

    public String getSentence() {
        long awaited = rows.stream().flatMap(row -> row.cells().stream()).filter(cell -> cell.word().equals("Awaited")).count();
        return Plural.of(total, "saving") + ". Nobody in the partnership can bind another: " + Plural.of(awaited, "word") + " awaited on this page.";
    }

    public List<Row> getRows() {
        return rows;
    }

    public List<Choice> getPartners() {
        return partners;
    }

    public int getTotal() {
        return total;
    }

    public int getFirst() {
        return first;
    }

    public int getSize() {
        return A_PAGE;
    }
}
