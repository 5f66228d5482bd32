package uk.totalplace.counting.supplier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupplierNameTest {

    @ParameterizedTest
    @CsvSource({"Acme Limited, acme ltd, acme", "ACME LTD., acme ltd, acme", "Acme & Co. Ltd, acme and co ltd, acme and", "Café Nero Group P.L.C., cafe nero group plc, cafe nero group", "Smith's Coaches LLP, smiths coaches llp, smiths coaches",
            "Kent County Council, kent county council, kent county council", "Acme Public Limited Company, acme plc, acme", "Limited, limited, limited", "Lovell Partnerships (Northern) Ltd, lovell partnerships northern ltd, lovell partnerships northern"})
    void what_nobody_means_is_taken_away(String written, String full, String core) {
        assertEquals(new SupplierName(full, core), SupplierName.of(written));
    }
}
