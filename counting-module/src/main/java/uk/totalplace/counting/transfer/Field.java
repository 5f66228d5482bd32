package uk.totalplace.counting.transfer;

import java.util.Arrays;
import java.util.List;
import uk.totalplace.common.tabular.Column;
import uk.totalplace.common.tabular.DataField;
import uk.totalplace.common.tabular.Need;

/** The columns of a return of transfers. All but the note tell one transfer from another, or are what it says. */
enum Field implements DataField {
    YEAR("FinancialYear", Need.KEY, "The financial year in which it was paid, from 1 April to 31 March.", "2009/10", "Year", "FY", "Accounting Year"),
    DIRECTION("Direction", Need.KEY, "Whether you paid it or received it: paid or received.", "paid", "Paid or received", "Paid/received", "Payment or receipt"),
    COUNTERPART("Counterpart", Need.KEY, "The other body, by its code or its name.", "Anyshire County Council", "Counterparty", "Partner", "Other body", "Other party", "Paid to or received from", "Body"),
    KIND("Kind", Need.KEY, "As what it passes: grant, ring-fenced grant, subsidy, pooled budget, health transfer, recharge, service agreement, contract, capital grant, precept or loan.", "Recharge", "Kind of transfer", "Type", "Type of transfer",
            "Transfer type", "As what it passes"),
    AMOUNT("Amount", Need.KEY, "Pounds and pence that you paid or received in the year, never below nothing.", "125000.00", "Amount in pounds", "Pounds", "Value", "Total", "Amount GBP"),
    NOTE("Note", Need.OPTIONAL, "What it is for. Where the transfer has a note already, that one stays.", "Shared customer services", "Notes", "Comment", "Comments", "Description", "Purpose");

    private final Column column;

    Field(String name, Need need, String meaning, String example, String... aliases) {
        column = new Column(name, List.of(aliases), meaning, example, need);
    }

    @Override
    public Column column() {
        return column;
    }

    String example() {
        return column.example();
    }

    static List<Column> columns() {
        return Arrays.stream(values()).map(field -> field.column).toList();
    }
}
