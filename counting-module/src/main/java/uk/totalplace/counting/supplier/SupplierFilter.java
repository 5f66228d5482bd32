package uk.totalplace.counting.supplier;

import java.io.Serializable;

/** What of suppliers or proposals is asked for: words of a name, who paid, how it was decided; nulls ask for everything. */
public record SupplierFilter(String text, String organisation, Ruling ruling) implements Serializable {
}
