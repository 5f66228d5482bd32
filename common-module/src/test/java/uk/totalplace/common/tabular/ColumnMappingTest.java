package uk.totalplace.common.tabular;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.totalplace.common.tabular.Tables.row;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnMappingTest {

    static final Column CODE = new Column("AssetCode", List.of("Ref", "Asset ID"), "what it is called in the register", "A-17", Need.KEY);
    static final Column NAME = new Column("PropertyName", List.of("Site name"), "what people call it", "Town Hall", Need.EXPECTED);
    static final Column AMOUNT = new Column("Amount", List.of("Net Amount", "£"), "net of VAT", "12.50", Need.OPTIONAL);
    static final List<Column> COLUMNS = List.of(CODE, NAME, AMOUNT);

    private static ColumnMapping mapping(Row heading) {
        return ColumnMapping.of(heading, COLUMNS, Map.of());
    }

    private static List<Known> known(ColumnMapping mapping) {
        return mapping.fileColumns().stream().map(MappedColumn::known).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PropertyName", "property name", "PROPERTY_NAME", " Property-Name: ", "\uFEFFPropertyName", "Própérty Nâme"})
    void a_heading_is_known_however_it_is_spelt(String heading) {
        assertEquals(List.of(Known.SAME_HEADING), known(mapping(row(heading))));
    }

    @Test
    void a_heading_of_one_sign_is_known() {
        assertEquals(List.of(Known.ALIAS, Known.UNUSED, Known.UNUSED), known(mapping(row("£", "%", ""))));
    }

    @Test
    void each_column_of_the_file_says_whence_it_is_known() {
        ColumnMapping mapping = mapping(row("Ref", "", "propertyname", "Notes"));

        assertEquals(List.of(Known.ALIAS, Known.UNUSED, Known.SAME_HEADING, Known.UNUSED), known(mapping));
        assertEquals(CODE, mapping.fileColumns().get(0).column().orElseThrow());
        assertEquals("Notes", mapping.fileColumns().get(3).heading());
        assertEquals(3, mapping.fileColumns().get(3).index());
        assertArrayEquals(new int[] {0, 2, -1}, mapping.bind());
        assertEquals(List.of(AMOUNT), mapping.missing());
    }

    @Test
    void the_first_of_two_equal_headings_is_used() {
        ColumnMapping mapping = mapping(row("AssetCode", "PropertyName", "AssetCode", "PropertyName"));

        assertEquals(List.of(Known.SAME_HEADING, Known.SAME_HEADING, Known.DUPLICATE, Known.DUPLICATE), known(mapping));
        assertTrue(mapping.fileColumns().get(2).column().isEmpty());
        assertEquals("first", mapping.value(row("first", "x", "second", "y"), CODE));
    }

    @Test
    void the_published_heading_comes_before_an_alias_wherever_it_stands() {
        assertEquals(List.of(Known.DUPLICATE, Known.SAME_HEADING), known(mapping(row("Net Amount", "Amount"))));
    }

    @Test
    void what_the_organisation_said_comes_first() {
        Map<String, String> remembered = Map.of("notes", "PropertyName", "propertyname", "", "gone", "Dropped column");
        ColumnMapping mapping = ColumnMapping.of(row("PropertyName", "Notes", "Ref", "Gone"), COLUMNS, remembered);

        assertEquals(List.of(Known.UNUSED, Known.REMEMBERED, Known.ALIAS, Known.UNUSED), known(mapping));
        assertEquals("hall", mapping.value(row("x", "hall", "A1"), NAME));
    }

    @Test
    void a_value_is_null_when_blank_short_or_not_in_the_file() {
        ColumnMapping mapping = mapping(row("AssetCode", "PropertyName"));

        assertEquals("A1", mapping.value(row("A1", "Hall"), 0));
        assertNull(mapping.value(row("A1", ""), NAME));
        assertNull(mapping.value(row("A1"), NAME));
        assertNull(mapping.value(row("A1", "Hall", "5"), AMOUNT));
        assertThrows(IllegalArgumentException.class, () -> mapping.value(row("A1"), new Column("Other", List.of(), "", "", Need.KEY)));
    }

    @Test
    void a_file_without_a_key_column_is_refused() {
        UnreadableFile refusal = assertThrows(UnreadableFile.class, () -> mapping(row("PropertyName", "Amount")).requireKeys());

        assertEquals("KEY_COLUMN_MISSING", refusal.code());
        assertTrue(refusal.getMessage().contains("“AssetCode”"));
        assertDoesNotThrow(() -> mapping(row("Ref")).requireKeys());
    }

    @Test
    void only_filled_cells_beyond_the_last_heading_are_surplus() {
        ColumnMapping mapping = mapping(row("AssetCode", "", "PropertyName", "", ""));

        assertEquals(List.of(), mapping.surplusCells(row("A1", "x", "Hall")));
        assertEquals(List.of(), mapping.surplusCells(row("A1", "x", "Hall", "", "", "")));
        assertEquals(List.of(3, 5), mapping.surplusCells(row("A1", "x", "Hall", "y", "", "z")));
    }

    @Test
    void two_columns_of_one_name_are_a_mistake_of_the_data_set() {
        Column again = new Column("asset code", List.of(), "", "", Need.OPTIONAL);
        assertThrows(IllegalArgumentException.class, () -> ColumnMapping.of(row("x"), List.of(CODE, again), Map.of()));
    }

    @Test
    void of_two_aliases_the_surer_one_is_used_wherever_it_stands() {
        ColumnMapping mapping = mapping(row("Asset ID", "Ref", "Site name"));
        assertEquals(List.of(Known.DUPLICATE, Known.ALIAS, Known.ALIAS), known(mapping));
        assertArrayEquals(new int[] {1, 2, -1}, mapping.bind());
    }
}
