package uk.totalplace.portal.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.totalplace.board.ledger.Portion;
import uk.totalplace.board.ledger.SavingDetails;
import uk.totalplace.common.saving.Cashability;
import uk.totalplace.common.saving.SavingKind;
import uk.totalplace.common.saving.ValueType;
import uk.totalplace.portal.frame.Typed;

class SavingFieldsTest {
    private final SavingDetails nine = saving(9, 7);

    @Test
    void a_form_gives_back_everybody_who_gains_and_every_barrier() {
        SavingDetails typed = SavingFields.details(typed(nine), null, nine);
        assertEquals(nine.beneficiaries(), typed.beneficiaries());
        assertEquals(nine.heldUp(), typed.heldUp());
    }

    @Test
    void it_has_three_rows_to_spare() {
        assertEquals("6 6 12", SavingFields.rows(0) + " " + SavingFields.rows(3) + " " + SavingFields.rows(9));
    }

    @Test
    void of_two_editors_the_second_sees_every_row() {
        Set<String> names = SavingFields.fields(false, 12, 10, Map.of(), Map.of()).stream().map(field -> field.name()).collect(Collectors.toSet());
        assertTrue(names.containsAll(Set.of("gain12", "share12", "barrier10", "held10")));
        assertTrue(SavingFields.fields(true, 12, 10, Map.of(), Map.of()).stream().noneMatch(field -> field.name().startsWith("gain")), "Who gains is the claim's");
    }

    @Test
    void a_baseline_that_is_not_in_the_list_is_named() {
        Typed typed = typed(nine);
        assertEquals("BAS-001", SavingFields.details(typed, null, nine).baseline());
        typed.fields().put("baselineRef", " bas-777 ");
        assertEquals("BAS-777", SavingFields.details(typed, null, nine).baseline());
    }

    private static Typed typed(SavingDetails said) {
        Typed typed = new Typed();
        typed.fields().putAll(SavingFields.held(said));
        return typed;
    }

    private static SavingDetails saving(int gains, int barriers) {
        List<Portion> gainers = IntStream.rangeClosed(1, gains).mapToObj(at -> new Portion("ORG" + at, BigDecimal.valueOf(at == 1 ? 12 : 11))).toList();
        Set<Portion> heldUp = IntStream.rangeClosed(1, barriers).mapToObj(at -> new Portion("BAR-00" + at, BigDecimal.TEN)).collect(Collectors.toSet());
        return new SavingDetails("gateway", "One process", null, SavingKind.RECURRENT, Cashability.CAPACITY, ValueType.FISCAL, 100L, null, 300L, "2009/10", null, null, null, "BAS-001", null, null, gainers, null, null, null,
                heldUp, Set.of(), null, null, false, null, null, null, null);
    }
}
