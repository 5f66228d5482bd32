package uk.totalplace.counting.supplier;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import uk.totalplace.common.money.Money;

/** A supplier as lists show it, with how many bodies paid it, how often, and what they paid in pence, as far as the caller may see. */
public record SupplierRow(UUID key, String name, String companyNumber, long payers, long lines, long netPence, LocalDate first, LocalDate last, boolean synthetic) implements Serializable {

    public Money net() {
        return Money.ofPence(netPence);
    }
}
