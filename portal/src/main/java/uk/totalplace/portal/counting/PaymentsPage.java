package uk.totalplace.portal.counting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import uk.totalplace.common.area.GroupSum;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.counting.payment.PaymentFilter;
import uk.totalplace.counting.payment.PaymentRow;
import uk.totalplace.counting.payment.PaymentSort;
import uk.totalplace.counting.payment.PaymentTotals;
import uk.totalplace.counting.payment.Payments;
import uk.totalplace.portal.frame.Chip;
import uk.totalplace.portal.frame.Choice;
import uk.totalplace.portal.frame.DayWords;
import uk.totalplace.portal.frame.PageStart;
import uk.totalplace.portal.frame.Plural;
import uk.totalplace.portal.frame.QueryText;
import uk.totalplace.portal.geography.WhatIf;

/** The payments, filtered by the address and paged in the database, with what all of them come to. */
@Named
@RequestScoped
public class PaymentsPage {
    private static final int A_PAGE = 50;

    @Inject
    private Payments payments;
    @Inject
    private Organisations organisations;
    @Inject
    private WhatIf whatIf;
    @Inject
    private HttpServletRequest request;
    private PaymentFilter filter;
    private PaymentTotals totals;
    private int first;
    private List<PaymentRow> rows;
    private Map<String, String> names;
    private List<Choice> owners;

    @PostConstruct
    void look() {
        filter = PaymentQuery.filter(request::getParameter);
        totals = payments.totals(filter);
        first = PageStart.of(request, totals.lines(), A_PAGE);
        rows = payments.page(filter, first, A_PAGE);
        names = organisations.names();
        owners = payments.owners().stream().map(code -> new Choice(code, names.getOrDefault(code, code))).sorted((one, other) -> one.word().compareTo(other.word())).toList();
    }

    /** The same by group of the chosen geography, whichever group is looked at. */
    public List<GroupSum> getGroupSums() {
        return whatIf.fold(payments.byArea(filter.regrouped(null)));
    }

    public List<PaymentRow> getRows() {
        return rows;
    }

    public PaymentFilter getFilter() {
        return filter;
    }

    public PaymentTotals getTotals() {
        return totals;
    }

    public String getFrom() {
        return DayWords.of(filter.from());
    }

    public String getTo() {
        return DayWords.of(filter.to());
    }

    public String getLeast() {
        return PaymentQuery.pounds(filter.leastPence());
    }

    public String getCredits() {
        return filter.sign() == null ? "" : filter.sign() == PaymentFilter.Sign.CREDITS ? "yes" : "no";
    }

    public String getSort() {
        return filter.sort().name() + (filter.descending() ? ",desc" : "");
    }

    public Map<String, String> getNames() {
        return names;
    }

    public List<Choice> getOwners() {
        return owners;
    }

    public List<Choice> getSigns() {
        return List.of(new Choice("yes", "Credits only"), new Choice("no", "Without credits"));
    }

    public List<Choice> getSorts() {
        return List.of(new Choice("PAID_ON,desc", "Latest first"), new Choice("PAID_ON", "Earliest first"), new Choice("AMOUNT_PENCE,desc", "Largest first"), new Choice("AMOUNT_PENCE", "Largest credit first"),
                new Choice(PaymentSort.LINE.name(), "As in the files"));
    }

    public int getFirst() {
        return first;
    }

    public int getSize() {
        return A_PAGE;
    }

    public String getQuery() {
        return QueryText.of(PaymentQuery.parameters(filter));
    }

    public boolean isFiltered() {
        return !getChips().isEmpty();
    }

    public List<Chip> getChips() {
        return Chip.of(PaymentQuery.parameters(filter), this::chipWords);
    }

    private String chipWords(String name, String value) {
        return switch (name) {
            case "organisation" -> names.getOrDefault(value, value);
            case "supplier" -> "“" + value + "”";
            case "supplier-key" -> "One supplier";
            case "from" -> "From " + getFrom();
            case "to" -> "To " + getTo();
            case "credits" -> value.equals("yes") ? "Credits only" : "Without credits";
            case "amount-from" -> "From £" + value;
            case "amount-to" -> "Up to £" + value;
            default -> "Of upload " + value;
        };
    }

    public String getCountWords() {
        return Plural.of(totals.lines(), "payment");
    }

    /** How many credits there are and what they come to. */
    public String getCreditWords() {
        return totals.credits() == 0 ? "no credits" : Plural.of(totals.credits(), "credit") + " of " + Money.ofPence(totals.creditPence()).words();
    }

    public String getSentence() {
        return owners.isEmpty() ? "No payment is here yet, or none is released."
                : "What %s paid, line by line as they published it. Credits are negative. Money that one partner passes to another is in it too.".formatted(owners.size() == 1 ? "1 public body" : owners.size() + " public bodies");
    }
}
