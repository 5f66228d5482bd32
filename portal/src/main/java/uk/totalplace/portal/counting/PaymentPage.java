package uk.totalplace.portal.counting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.counting.payment.PaymentRow;
import uk.totalplace.counting.payment.PaymentSheet;
import uk.totalplace.counting.payment.Payments;
import uk.totalplace.counting.supplier.PayeeKind;
import uk.totalplace.portal.frame.Fact;
import uk.totalplace.portal.frame.Frame;

/** One payment: what its line says, and where that line stands. */
@Named
@RequestScoped
public class PaymentPage {
    private static final Map<String, String> LABELS = Map.ofEntries(Map.entry("OrganisationLabel", "Body named in the file"), Map.entry("OrganisationURI", "Its code there"), Map.entry("OrganisationalUnit", "Part of the body"), Map.entry("ServiceCategoryLabel", "Service"),
            Map.entry("ServiceCategoryURI", "Service code"), Map.entry("BeneficiaryName", "Payee as written"), Map.entry("BeneficiaryOtherID", "Body’s number for the payee"), Map.entry("CompaniesHouseRegistrationNumber", "Company number"),
            Map.entry("CharityCommissionNumber", "Charity number"), Map.entry("VCSEGrant", "Grant to a voluntary body"), Map.entry("TransactionNumber", "Transaction"), Map.entry("CategoryInternalName", "Body’s category"), Map.entry("CPVLabel", "CPV"), Map.entry("CPVCode", "CPV code"),
            Map.entry("ProclassLabel", "ProClass"), Map.entry("ProclassCode", "ProClass code"), Map.entry("CardTransaction", "Card"), Map.entry("ContractRef", "Contract"), Map.entry("CapitalOrRevenue", "Capital or revenue"));

    @Inject
    private Payments payments;
    @Inject
    private Organisations organisations;
    @Inject
    private Frame frame;
    @Inject
    private HttpServletRequest request;
    private PaymentSheet sheet;

    /** @throws NotFound when there is no such payment, or the caller may not see it */
    public PaymentSheet getSheet() {
        if (sheet == null) {
            sheet = payments.sheet(number("run"), number("line"));
        }
        return sheet;
    }

    private long number(String name) {
        String text = request.getParameter(name);
        if (text == null || !text.matches("\\d{1,18}")) {
            throw new NotFound("payment");
        }
        return Long.parseLong(text);
    }

    public PaymentRow getRow() {
        return getSheet().row();
    }

    public String getTitle() {
        return getRow().payeeWords();
    }

    public String getBody() {
        return organisations.withCode(getRow().organisation()).name();
    }

    /** Whether the caller keeps the payment, and so may look at its upload. */
    public boolean isMine() {
        return frame.getCaller().keepsFor(getRow().organisation());
    }

    public boolean isCredit() {
        return getRow().amountPence() < 0;
    }

    public boolean isPerson() {
        return getRow().payeeKind() == PayeeKind.PERSON;
    }

    public List<Fact> getFacts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("Amount", getRow().amount().exactWords() + (isCredit() ? ", a credit" : "")));
        facts.add(Fact.of("VAT that could not be recovered", getSheet().irrecoverableVatPence() == null ? null : Money.ofPence(getSheet().irrecoverableVatPence()).exactWords()));
        facts.add(Fact.of("Paid", getRow().paidWords() + (getRow().paidOn().equals(getRow().paidUntil()) ? "" : "; the day is not said")));
        facts.add(Fact.of("Paid by", getBody()));
        facts.add(Fact.of("Payee", getRow().payeeKind() == PayeeKind.SUPPLIER ? getTitle() : getRow().payeeKind().word().toLowerCase(Locale.UK)));
        return facts;
    }

    /** What else the line says, in the order of the schema. */
    public List<Fact> getSaid() {
        return getSheet().said().stream().map(said -> Fact.of(LABELS.getOrDefault(said.heading(), said.heading()), said.text())).toList();
    }
}
