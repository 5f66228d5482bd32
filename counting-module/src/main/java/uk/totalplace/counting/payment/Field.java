package uk.totalplace.counting.payment;

import java.util.Arrays;
import java.util.List;
import uk.totalplace.common.tabular.Column;
import uk.totalplace.common.tabular.DataField;
import uk.totalplace.common.tabular.Need;

/**
 * The fields of the Local Government Association's spend schema in their order, and after them capital or revenue, which most bodies publish too. The aliases are
 * headings that bodies really use. Without a day and an amount there is no payment; without a day one month could not be told from the next.
 */
enum Field implements DataField {
    ORGANISATION_LABEL("OrganisationLabel", Need.OPTIONAL, "organisation_label", 200, "Name of the body that paid.", "Anytown Borough Council", "Body Name", "Organisation", "Organisation Name", "Council", "Council Name", "Departmental Family", "Publisher", "Publishing Body"),
    ORGANISATION_URI("OrganisationURI", Need.OPTIONAL, "organisation_uri", 200, "Code of that body as a web address.", "http://statistics.data.gov.uk/id/statistical-geography/E07000001", "Body", "Organisation Code", "Body URI"),
    UNIT("OrganisationalUnit", Need.EXPECTED, "unit", 300, "The part of the body that spent it.", "Environment", "Service Label", "Service Area", "Directorate", "Directotate", "Department", "Department Name", "Strategic Group", "Strgrpcc(T)", "Strgrp(T)", "Nstrg(T)",
            "Entity", "Expense Area", "Service Label(T)", "Business Unit", "Division", "Section", "Cost Centre", "Cost Centre Name", "Cost Centre Description", "Portfolio"),
    SERVICE_LABEL("ServiceCategoryLabel", Need.OPTIONAL, "service_label", 300, "The service it was for, from a list of services.", "Waste collection", "Service Division Label", "Service", "Service Category", "Service Name", "Service Expenditure Analysis", "Service Description"),
    SERVICE_URI("ServiceCategoryURI", Need.OPTIONAL, "service_uri", 300, "That service as a web address.", "http://id.esd.org.uk/service/526"),
    BENEFICIARY("BeneficiaryName", Need.EXPECTED, "beneficiary_name", 300, "Who was paid; names of private people are redacted.", "A Supplier Ltd", "Supplier Name", "Supplier", "Benificiary Name", "Beneficiary", "Vendor Name", "Vendor", "Payee", "Payee Name", "Supplier Text", "Creditor", "Creditor Name",
            "Supplier (Beneficiary) Name", "Approved Supplier (Beneficiary) Name", "Supplier Name(T)", "Supplier ID(T)", "Suuplier ID (T)", "Merchant Name", "Merchant", "Recipient", "Paid To", "Company Name", "Trading Partner"),
    BENEFICIARY_ID("BeneficiaryOtherID", Need.OPTIONAL, "beneficiary_other_id", 100, "The body's own number for the payee.", "20005", "Supplier ID", "Supplier No", "Supplier Number", "Supplier Code", "Vendor ID", "Vendor Number", "Creditor No", "Creditor Number"),
    COMPANY_NUMBER("CompaniesHouseRegistrationNumber", Need.OPTIONAL, "company_number", 20, "The payee's number at Companies House.", "01234567", "Company Number", "Company No", "Companies House Number", "Company Registration Number", "CRN"),
    CHARITY_NUMBER("CharityCommissionNumber", Need.OPTIONAL, "charity_number", 20, "The payee's number at the Charity Commission.", "1012345", "Charity Number", "Charity No", "Charity Registration Number"),
    VCSE_GRANT("VCSEGrant", Need.OPTIONAL, "vcse_grant", 40, "Whether it is a grant to a voluntary body.", "No", "Grant", "VCSE"),
    PAYMENT_DATE("PaymentDate", Need.KEY, null, 60, "Day on which it was paid, dd/mm/yyyy.", "31/03/2010", "Date Paid", "Paid Date", "Pay Date", "Date of Payment", "Invoice Payment Date", "Clearing Date", "Transaction Date", "Posting Date", "Posted Date", "Date", "Updated", "Invoice Date"),
    TRANSACTION_NUMBER("TransactionNumber", Need.OPTIONAL, "transaction_number", 100, "The body's own number for the payment.", "1012-00001", "Transaction No", "Trans No", "TransNo", "Transaction", "Transaction ID", "Transaction Ref", "Transaction Reference", "Document No", "Document Number",
            "Invoice No", "Invoice Number", "Voucher Number", "Payment Reference", "Reference", "Ref"),
    AMOUNT("Amount", Need.KEY, null, 60, "Pounds and pence without VAT that can be recovered; minus for a credit.", "1616.23", "Net Amount", "Amount Net", "Nett Amount", "Net", "Net Value", "Net Amount GBP", "Amount GBP", "Value", "Amount Paid", "Payment Amount", "Total", "Total Amount", "Invoice Amount", "Total Invoice Amount",
            "Invoice Line Value (net of VAT)", "Invoice Distribution Amount", "Sum of Invoice Distribution Amount", "Sum of Invoice Nett Amount", "Line Amount", "Spend", "Amount excl VAT", "Amount (excl VAT)", "Amount excluding VAT"),
    IRRECOVERABLE_VAT("IrrecoverableVATAmount", Need.EXPECTED, null, 60, "Pounds and pence of VAT that cannot be recovered.", "0.00", "Irrecoverable VAT", "Irrecoverable VAT Amount", "Non Recoverable VAT", "VAT Irrecoverable"),
    PURPOSE("Purpose", Need.EXPECTED, "purpose", 500, "What it was paid for.", "Vehicle parts", "Purpose of Spend", "Purpose of Expenditure", "Expense Type", "Expenses Type", "Expenditure Type", "Detailed Expenditure Type", "SeRCOP Detailed Expenditure Type", "Expenditure Unit", "Expenditure Account Code Description", "Spend Level 2",
            "Account", "Account Description", "Account Name", "Narrative", "Description", "Expenditure Description", "Detail"),
    CATEGORY("CategoryInternalName", Need.OPTIONAL, "category", 300, "The body's own category.", "Supplies and services", "Expenditure Category", "SeRCOP Expenditure Category", "Category", "Spend Level 1", "Merchant Category", "Procurement Category", "Category Name", "Subjective", "Subjective Description"),
    CPV_LABEL("CPVLabel", Need.OPTIONAL, "cpv_label", 300, "Common procurement vocabulary, words.", ""),
    CPV_CODE("CPVCode", Need.OPTIONAL, "cpv_code", 20, "Common procurement vocabulary, code.", "", "CPV"),
    PROCLASS_LABEL("ProclassLabel", Need.OPTIONAL, "proclass_label", 300, "ProClass, words.", "", "Proclass Description", "Proclass Category"),
    PROCLASS_CODE("ProclassCode", Need.OPTIONAL, "proclass_code", 20, "ProClass, code.", "", "Proclass"),
    CARD("CardTransaction", Need.OPTIONAL, "card_transaction", 40, "GPC, CCC or None.", "None", "Card", "Card Type"),
    CONTRACT("ContractRef", Need.OPTIONAL, "contract_ref", 100, "The contract it was paid under.", "", "Contract Reference", "Contract", "Contract No", "Contract Number"),
    CAPITAL_OR_REVENUE("CapitalOrRevenue", Need.OPTIONAL, "capital_or_revenue", 40, "Capital or revenue. Not in the schema, but most bodies publish it.", "Revenue", "Capital/Revenue", "Capital or revenue", "caporrev", "Cap/Rev", "Capital Revenue", "Revenue/Capital", "Type");

    /** The fields that are kept as text, in the order of {@link #COLUMNS}. */
    static final List<Field> TEXTS = Arrays.stream(values()).filter(field -> field.stored != null).toList();
    /** Their columns in the register. */
    static final List<String> COLUMNS = TEXTS.stream().map(field -> field.stored).toList();

    private final Column column;
    private final String stored;
    private final int most;

    Field(String name, Need need, String stored, int most, String meaning, String example, String... aliases) {
        column = new Column(name, List.of(aliases), meaning, example, need);
        this.stored = stored;
        this.most = most;
    }

    @Override
    public Column column() {
        return column;
    }

    /** How many characters the register keeps. */
    int most() {
        return most;
    }

    static List<Column> columns() {
        return Arrays.stream(values()).map(Field::column).toList();
    }
}
