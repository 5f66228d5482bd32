package uk.totalplace.portal.board;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
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
import uk.totalplace.portal.frame.PagedList;
import uk.totalplace.portal.frame.Plural;
import uk.totalplace.portal.frame.QueryText;
import uk.totalplace.portal.geography.WhatIf;

/** The savings ledger, filtered by the address and paged in the database. */
@Named
@RequestScoped
public class SavingsPage extends PagedList<SavingFilter, SavingRow> {
    @Inject
    private SavingLines savings;
    @Inject
    private LedgerWords words;
    @Inject
    private WhatIf whatIf;
    private long waiting;

    @Override
    protected SavingFilter asked(UnaryOperator<String> parameter) {
        return SavingQuery.filter(parameter);
    }

    @Override
    protected long count(SavingFilter filter) {
        return savings.count(filter);
    }

    @Override
    protected List<SavingRow> page(SavingFilter filter, int from, int size) {
        return savings.page(filter, from, size);
    }

    @PostConstruct
    void countWaiting() {
        waiting = savings.count(SavingFilter.awaiting(Status.ESTIMATED));
    }

    /** The same by group of the chosen geography, whichever group is looked at. */
    public List<GroupSum> getGroupSums() {
        return whatIf.fold(savings.byArea(getFilter().regrouped(null)));
    }

    public String getSentence() {
        return Plural.of(getTotal(), "saving") + (isFiltered() ? " with these filters" : " in the ledger") + ". Estimates carry their grade; no total here, because kinds of money are never added unsaid.";
    }

    public List<Chip> getChips() {
        return Chip.of(SavingQuery.parameters(getFilter()), this::chipWords);
    }

    private String chipWords(String name, String value) {
        return switch (name) {
            case "text" -> "“" + value + "”";
            case "theme" -> words.theme(value);
            case "kind" -> getFilter().kind().word();
            case "cashability" -> getFilter().cashability().word();
            case "status" -> getFilter().status().word();
            case "organisation" -> words.organisation(value);
            case "baseline" -> "On " + value;
            case "barrier" -> "Held up by " + value;
            case "comesFrom" -> getFilter().provenance().word();
            case "proposal" -> value.equals(SavingFilter.NONE) ? "Put to nobody yet" : "In " + value;
            default -> value;
        };
    }

    public String getQuery() {
        return QueryText.of(SavingQuery.parameters(getFilter()));
    }

    /** The address of the form that enters one with what is filtered here filled in. */
    public String getEnterQuery() {
        Map<String, String> given = new LinkedHashMap<>(SavingQuery.parameters(getFilter()));
        given.keySet().retainAll(List.of("theme", "baseline"));
        return QueryText.of(given);
    }

    public boolean isFiltered() {
        return !getChips().isEmpty();
    }

    /** How many await the signature of finance. */
    public long getWaiting() {
        return waiting;
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
