package uk.totalplace.portal.counting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.Refusal;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.counting.supplier.SupplierRow;
import uk.totalplace.counting.supplier.SupplierSheet;
import uk.totalplace.counting.supplier.Suppliers;
import uk.totalplace.portal.frame.DayWords;
import uk.totalplace.portal.frame.Frame;
import uk.totalplace.portal.frame.Messages;
import uk.totalplace.portal.frame.Plural;

/** One supplier: who paid it what, and which others may be the same. */
@Named
@RequestScoped
public class SupplierPage {
    @Inject
    private Suppliers suppliers;
    @Inject
    private Organisations organisations;
    @Inject
    private Frame frame;
    @Inject
    private Messages messages;
    @Inject
    private HttpServletRequest request;
    private SupplierSheet sheet;

    /** @throws NotFound when there is no such supplier, or nothing that it was paid is for the caller to see */
    public SupplierSheet getSheet() {
        if (sheet == null) {
            sheet = suppliers.sheet(key("key"));
        }
        return sheet;
    }

    private UUID key(String name) {
        String text = request.getParameter(name);
        if (text == null || !text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw new NotFound("supplier");
        }
        return UUID.fromString(text);
    }

    public SupplierRow getRow() {
        return getSheet().row();
    }

    public Map<String, String> getNames() {
        return organisations.names();
    }

    public String words(long pence) {
        return Money.ofPence(pence).words();
    }

    public String exactWords(long pence) {
        return Money.ofPence(pence).exactWords();
    }

    public String getLead() {
        return "from %s, %s to %s".formatted(getRow().payers() == 1 ? "one body" : getRow().payers() + " bodies", DayWords.of(getRow().first()), DayWords.of(getRow().last()));
    }

    public String getLines() {
        return Plural.of(getRow().lines(), "payment");
    }

    public List<SupplierSheet.Alike> getAlike() {
        return getSheet().alike();
    }

    public boolean isMayJoin() {
        Caller caller = frame.getCaller();
        return caller.has(Role.OFFICER) || caller.has(Role.LEAD);
    }

    public String join() {
        return decide(suppliers::join, "The two are taken for one.");
    }

    public String part() {
        return decide(suppliers::part, "The two are taken for two suppliers again.");
    }

    private String decide(BiConsumer<UUID, UUID> said, String done) {
        try {
            said.accept(key("key"), key("same"));
            messages.tell(done);
        } catch (Refusal refusal) {
            messages.refuse(null, refusal.getMessage());
        }
        return "/counting/supplier.xhtml?faces-redirect=true&key=" + key("key");
    }
}
