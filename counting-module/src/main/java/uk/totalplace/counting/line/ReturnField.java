package uk.totalplace.counting.line;

import java.util.Arrays;
import java.util.List;
import uk.totalplace.common.tabular.Column;
import uk.totalplace.common.tabular.DataField;
import uk.totalplace.common.tabular.Need;

/** The columns of an expenditure return in their order: the dimensions of handbook 6.2, the amount, and what explains it. */
enum ReturnField implements DataField {
    YEAR("FinancialYear", Need.KEY, 10, "The financial year, 1 April to 31 March.", "2009/10", "Year", "Financial Year", "Period"),
    PHASE("Phase", Need.EXPECTED, 20, "Budget, Forecast or Outturn; outturn where it is left out.", "Outturn", "Version", "Budget or Outturn", "Scenario"),
    NATURE("CapitalOrRevenue", Need.EXPECTED, 20, "Capital or revenue; revenue where it is left out.", "Revenue", "Capital/Revenue", "Cap/Rev", "Capital or revenue", "Type of spend"),
    FLOW("GrossOrIncome", Need.EXPECTED, 30, "Gross expenditure, or income; gross where it is left out.", "Gross", "Gross/Income", "Income or expenditure", "Flow"),
    COFOG("COFOG", Need.EXPECTED, 100, "Function of government: a code such as 09 or 09.2, or a division's name.", "09.2", "Cofog Code", "Function", "Function Code"),
    SERVICE("Service", Need.EXPECTED, 60, "The service, as in the service expenditure analysis.", "Children's and education services", "SeRCOP", "SeRCOP Service", "Service Name", "Service Expenditure Analysis"),
    SUBJECTIVE("Subjective", Need.EXPECTED, 60, "What it is spent on, by the subjective groups.", "Employees", "Subjective Group", "Subjective Analysis", "Expenditure Type"),
    THEME("Theme", Need.EXPECTED, 500, "Theme of the programme, or several with shares that add up to 100 %: Gateway 40%; none 60%.", "", "Themes", "Theme Allocation"),
    AREA("Area", Need.EXPECTED, 1000, "Code or name of the area, or several with shares that add up to 100 %.", "E07000114", "Area Code", "Areas", "GSS Code", "District"),
    BASIS("Basis", Need.OPTIONAL, 40, "By the body, In the area or For residents; by the body where it is left out.", "By the body", "Basis of spend"),
    QUALITY("Quality", Need.OPTIONAL, 40, "Actual, Apportioned, Estimated or Imputed; actual where it is left out.", "Actual", "Data Quality", "Quality Flag"),
    APPORTIONED_BY("ApportionmentKey", Need.OPTIONAL, 200, "By what a national amount was shared out, with year and source.", "", "Apportioned By", "Apportionment Key", "Apportionment"),
    FUND("Fund", Need.OPTIONAL, 100, "The fund or grant it is paid from.", "Dedicated schools grant", "Grant", "Funding Stream", "Fund Name"),
    OUTCOME("Outcome", Need.OPTIONAL, 100, "What it is meant to achieve.", "", "Outcome Sought", "Objective"),
    COUNTERPART("Counterpart", Need.OPTIONAL, 100, "The partner it goes to or comes from, if it is one.", "", "Counterparty", "Partner", "Paid To"),
    AMOUNT("Amount", Need.KEY, 60, "Pounds; income too is written without a minus.", "1250000", "Value", "Amount GBP", "£", "Pounds", "Total"),
    LAST_YEAR("LastYear", Need.OPTIONAL, 60, "What the same line came to a year before, as the template shows it; it is not read.", "", "Amount Last Year", "Last Year"),
    NOTE("Note", Need.OPTIONAL, 500, "What explains the line, above all why it has jumped.", "", "Notes", "Comment", "Comments", "Explanation");

    private final Column column;
    private final int most;

    ReturnField(String name, Need need, int most, String meaning, String example, String... aliases) {
        column = new Column(name, List.of(aliases), meaning, example, need);
        this.most = most;
    }

    @Override
    public Column column() {
        return column;
    }

    int most() {
        return most;
    }

    static List<Column> columns() {
        return Arrays.stream(values()).map(ReturnField::column).toList();
    }
}
