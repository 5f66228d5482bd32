package uk.totalplace.system.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
    private static final Tree PRODUCT = Tree.product();
    private static final Tree PLANTED = Tree.planted();

    @TestFactory
    Stream<DynamicTest> the_product_keeps_every_rule() {
        return Rules.all().stream().map(rule -> dynamicTest(rule.sentence(), () -> assertEquals("", String.join("\n", rule.breaches().apply(PRODUCT)))));
    }

    @TestFactory
    Stream<DynamicTest> every_rule_finds_the_fault_planted_for_it() {
        return Rules.all().stream().map(rule -> dynamicTest(rule.sentence(), () -> {
            List<String> breaches = rule.breaches().apply(PLANTED);
            assertTrue(breaches.stream().anyMatch(breach -> breach.contains(rule.plantedFault())), () -> "Not found: " + rule.plantedFault() + ", only: " + breaches);
        }));
    }

    @Test
    void every_module_of_the_build_is_under_the_rules() {
        Set<String> folders = Tree.productModules().stream().map(Path::getFileName).map(name -> name.toString().replace("-module", "")).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(folders, PRODUCT.modules());
    }

    @Test
    void the_names_that_generic_code_must_not_know_are_found() {
        assertEquals(Set.of("counting", "gateway", "margate", "assets", "regulation"), Names.themes());
        assertTrue(Names.places().size() > 20, () -> "Only " + Names.places());
    }

    @Test
    void contracts_are_found_by_who_asks_for_them() {
        assertTrue(PRODUCT.contracts().stream().map(type -> type.getSimpleName()).collect(Collectors.toSet()).containsAll(Set.of("Theme", "SchemaOwner", "Intake", "FigureSource", "ScorecardSource")));
    }
}
