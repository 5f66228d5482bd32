package uk.totalplace.portal.counting;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import uk.totalplace.common.Refusal;
import uk.totalplace.common.StaleVersion;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.counting.payment.Payments;
import uk.totalplace.counting.supplier.Decide;
import uk.totalplace.counting.supplier.Decision;
import uk.totalplace.counting.supplier.Ruling;
import uk.totalplace.counting.supplier.SupplierFilter;
import uk.totalplace.portal.frame.Chip;
import uk.totalplace.portal.frame.Choice;
import uk.totalplace.portal.frame.ListOrder;
import uk.totalplace.portal.frame.Messages;
import uk.totalplace.portal.frame.PageStart;
import uk.totalplace.portal.frame.QueryText;

/**
 * A list of suppliers or of what is proposed about them, filtered by the address and shown a page at a time. A page says what its list is. It remembers what it
 * showed, so that a button decides what it stood beside.
 */
public abstract class SupplierList<R extends Serializable> implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int A_PAGE = 25;

    @Inject
    private Organisations organisations;
    @Inject
    private Payments payments;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Messages messages;
    private SupplierFilter filter;
    private ListOrder<?> order;
    private long total;
    private int first;
    private ArrayList<R> rows;
    private transient Map<String, String> names;

    protected abstract long count(SupplierFilter asked);

    protected abstract List<R> page(SupplierFilter asked, int from, int size);

    /** The order that is asked for; null where the list has but one. @param sort as the address has it @param filters what else it asks for */
    protected ListOrder<?> order(String sort, String filters) {
        return null;
    }

    @PostConstruct
    void look() {
        filter = SupplierQuery.filter(request::getParameter);
        order = order(request.getParameter("sort"), QueryText.of(SupplierQuery.parameters(filter)));
        total = count(filter);
        first = PageStart.of(request, total, A_PAGE);
        rows = new ArrayList<>(page(filter, first, A_PAGE));
    }

    public List<R> getRows() {
        return rows;
    }

    public SupplierFilter getFilter() {
        return filter;
    }

    public long getTotal() {
        return total;
    }

    public int getFirst() {
        return first;
    }

    public int getSize() {
        return A_PAGE;
    }

    public Map<String, String> getNames() {
        if (names == null) {
            names = organisations.names();
        }
        return names;
    }

    public String getQuery() {
        return order == null ? QueryText.of(SupplierQuery.parameters(filter)) : order.getQuery();
    }

    public ListOrder<?> getOrder() {
        return order;
    }

    public boolean isFiltered() {
        return !getChips().isEmpty();
    }

    public List<Chip> getChips() {
        return Chip.of(SupplierQuery.parameters(filter), (name, value) -> switch (name) {
            case "text" -> "“" + value + "”";
            case "organisation" -> getNames().getOrDefault(value, value);
            default -> filter.ruling().word();
        });
    }

    /** Whom the list may be narrowed to: those whose payments the caller sees. */
    public List<Choice> getOrganisations() {
        return payments.owners().stream().map(code -> new Choice(code, getNames().getOrDefault(code, code))).sorted(Comparator.comparing(Choice::word)).toList();
    }

    public List<Choice> getRulings() {
        return Stream.of(Ruling.values()).map(ruling -> new Choice(ruling.name(), ruling.word())).toList();
    }

    public String kind(Ruling ruling) {
        return ruling == Ruling.ACCEPTED ? "good" : ruling == Ruling.REFUSED ? "quiet" : "info";
    }

    public String icon(Ruling ruling) {
        return ruling == Ruling.ACCEPTED ? "check" : ruling == Ruling.REFUSED ? "x" : "clock";
    }

    /** Decides a proposal as it was shown, and comes back to the list as it was filtered. */
    protected String decide(String proposal, Decision seen, Ruling ruling, Consumer<Decide> deed, String page) {
        return decide(() -> {
            deed.accept(new Decide(proposal, ruling, null, seen.version()));
            return ruling.word() + ".";
        }, page);
    }

    /** The same where what was decided has more to tell. */
    protected String decide(Supplier<String> deed, String page) {
        try {
            messages.tell(deed.get());
        } catch (StaleVersion meanwhile) {
            messages.refuse(null, "Somebody decided this since you opened the list. Look at it as it stands now.");
        } catch (Refusal refusal) {
            messages.refuse(null, refusal.getMessage());
        }
        return page + "?faces-redirect=true" + (getQuery().isEmpty() ? "" : "&" + getQuery()) + (first == 0 ? "" : "&first=" + first);
    }
}
