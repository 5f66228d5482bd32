package uk.totalplace.portal.board;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.totalplace.board.ledger.Provenance;
import uk.totalplace.board.ledger.SavingFilter;
import uk.totalplace.board.ledger.SavingLines;
import uk.totalplace.board.ledger.SavingRow;
import uk.totalplace.board.ledger.Status;
import uk.totalplace.common.area.GroupSum;
import uk.totalplace.common.saving.Cashability;
import uk.totalplace.common.saving.SavingKind;
import uk.totalplace.portal.frame.Chip;
import uk.totalplace.portal.frame.Choice;
import uk.totalplace.portal.frame.Plural;
import uk.totalplace.portal.frame.QueryText;
import uk.totalplace.portal.geography.WhatIf;

/** The savings ledger, filtered by the address and paged in the database. */
@Named
@RequestScoped
public class SavingsPage {
    private static final int A_PAGE = 50;

    @Inject
    private SavingLines savings;
    @Inject
    private LedgerWords words;
    @Inject
    private WhatIf whatIf;
    @Inject
    private HttpServletRequest request;
    private SavingFilter filter;
    private int first;
    private long total;
    private long waiting;
    private List<SavingRow> rows;

    @PostConstruct
    void look() {
        filter = SavingQuery.filter(request::getParameter);
        String from = request.getParameter("first");
        first = from != null && from.matches("\\d{1,9}") ? Integer.parseInt(from) / A_PAGE * A_PAGE : 0;
        total = savings.count(filter);
        rows = savings.page(filter, first, A_PAGE);
        waiting = savings.count(SavingFilter.awaiting(Status.ESTIMATED));
    }

    /** The same by group of the chosen geography, whichever group is looked at. */
    public List<GroupSum> getGroupSums() {
        return whatIf.fold(savings.byArea(filter.regrouped(null)));
    }

    public String getSentence() {
        return Plural.of(total, "saving") + (isFiltered() ? " with these filters" : " in the ledger") + ". Estimates carry their grade; no total here, because kinds of money are never added unsaid.";
    }

    public List<Chip> getChips() {
        return Chip.of(SavingQuery.parameters(filter), this::chipWords);
    }

    private String chipWords(String name, String value) {
        return switch (name) {
            case "text" -> "“" + value + "”";
            case "theme" -> words.theme(value);
            case "kind" -> filter.kind().word();
            case "cashability" -> filter.cashability().word();
            case "status" -> filter.status().word();
            case "organisation" -> words.organisation(value);
            case "baseline" -> "On " + value;
            case "barrier" -> "Held up by " + value;
            case "comesFrom" -> filter.provenance().word();
            case "proposal" -> value.equals(SavingFilter.NONE) ? "Put to nobody yet" : "In " + value;
            default -> value;
        };
    }

    public String getQuery() {
        return QueryText.of(SavingQuery.parameters(filter));
    }

    /** The address of the form that enters one with what is filtered here filled in. */
    public String getEnterQuery() {
        Map<String, String> given = new LinkedHashMap<>(SavingQuery.parameters(filter));
        given.keySet().retainAll(List.of("theme", "baseline"));
        return QueryText.of(given);
    }

    public boolean isFiltered() {
        return !getChips().isEmpty();
    }

    public SavingFilter getFilter() {
        return filter;
    }

    public List<SavingRow> getRows() {
        return rows;
    }

    public long getTotal() {
        return total;
    }

    /** How many await the signature of finance. */
    public long getWaiting() {
        return waiting;
    }

    public int getFirst() {
        return first;
    }

    public int getSize() {
        return A_PAGE;
    }

    public List<Choice> getKinds() {
        return Choice.of(SavingKind.values(), SavingKind::word);
    }

    public List<Choice> getCashabilities() {
        return Choice.of(Cashability.values(), Cashability::word);
    }

    public List<Choice> getStatuses() {
        return Choice.of(Status.values(), Status::word);
    }

    public List<Choice> getProvenances() {
        return Choice.of(Provenance.values(), Provenance::word);
    }

    public List<Choice> getSorts() {
        return List.of(new Choice("REF", "Reference"), new Choice("HIGH,desc", "Largest first"), new Choice("SINCE", "Longest in its state"), new Choice("STARTS_ON", "Start"), new Choice("TITLE", "Title"));
    }
}
