package uk.totalplace.common.tabular;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.totalplace.common.tabular.ColumnMappingTest.AMOUNT;
import static uk.totalplace.common.tabular.ColumnMappingTest.COLUMNS;
import static uk.totalplace.common.tabular.ColumnMappingTest.NAME;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeadingSearchTest {

    private static FoundHeading in(String csv) throws IOException {
        return new HeadingSearch(COLUMNS, Map.of()).in(Tables.rows(csv));
    }

    private static UnreadableFile refusal(String csv) {
        return assertThrows(UnreadableFile.class, () -> in(csv));
    }

    @Test
    void titles_and_blank_rows_may_stand_above_the_heading() throws IOException {
        FoundHeading found = in("Payments of the council,,\n\nPublished,8 April 2010,\nRef,Site name,Net Amount\nA1,Hall,5\n");

        assertEquals(4, found.row().line());
        assertEquals(List.of(1L, 2L, 3L), found.before().stream().map(Row::line).toList());
        assertEquals(List.of(), found.mapping().missing());
    }

    @Test
    void the_row_that_names_most_columns_is_the_heading_and_the_upper_of_equals() throws IOException {
        assertEquals(2, in("Ref,Amount,x\nRef,Site name,Amount\nA1,Hall,5\n").row().line());
        assertEquals(1, in("Ref,Site name\nRef,Site name\n").row().line());
    }

    @Test
    void all_key_columns_are_enough() throws IOException {
        assertEquals(1, in("Ref,Other\nA1,x\n").row().line());
    }

    @Test
    void one_column_that_is_no_key_is_not_enough_and_is_named() {
        UnreadableFile refusal = refusal("Spend in April,\nNet Amount,Paid to\n5,x\n");

        assertEquals("NO_USABLE_COLUMN", refusal.code());
        assertTrue(refusal.getMessage().contains("line 2") && refusal.getMessage().contains("“Paid to”")
                && refusal.getMessage().contains("only “Amount” is known"), refusal::getMessage);
    }

    @Test
    void headings_seen_and_headings_looked_for_are_named() {
        UnreadableFile refusal = refusal("A title,\nSupplier,Paid on,Sum paid\nx,1/4/2010,5\n");

        assertEquals("NO_USABLE_COLUMN", refusal.code());
        assertTrue(refusal.getMessage().contains("“Supplier”, “Paid on”, “Sum paid”"), refusal::getMessage);
        assertTrue(refusal.remedy().contains("“AssetCode”, “PropertyName”, “Amount”"), refusal::remedy);
    }

    @Test
    void long_headings_are_shortened_and_many_are_counted() {
        UnreadableFile refusal = refusal("h,".repeat(20) + "x".repeat(500) + "\n");

        assertTrue(refusal.getMessage().contains("and 9 more"), refusal::getMessage);
        assertTrue(refusal.getMessage().length() < 300, refusal::getMessage);
    }

    @Test
    void a_heading_below_thirty_rows_is_not_looked_for() throws IOException {
        assertEquals(30, in("x,y\n".repeat(29) + "Ref,Amount\n").row().line());
        assertEquals("NO_USABLE_COLUMN", refusal("x,y\n".repeat(30) + "Ref,Amount\n").code());
    }

    @Test
    void rows_that_are_all_blank_are_an_empty_file() {
        assertEquals("EMPTY", refusal(",,\n,,\n").code());
    }

    @Test
    void the_score_tells_to_which_data_set_a_row_belongs() {
        Row heading = Tables.row("Ref", "Site name", "Ref", "Weather");

        assertEquals(2, HeadingSearch.recognised(heading, COLUMNS));
        assertEquals(1, HeadingSearch.recognised(heading, List.of(NAME, AMOUNT)));
    }

    @Test
    void what_the_organisation_said_helps_to_find_the_heading() throws IOException {
        Map<String, String> remembered = Map.of("whatwecallit", "PropertyName", "cost", "Amount");
        assertEquals(2, new HeadingSearch(COLUMNS, remembered).in(Tables.rows("t\nWhat we call it,Cost\nHall,5\n")).row().line());
    }
}
