package uk.commissioning.testing.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Each rule against an example that breaks it: a rule that nothing can break protects nothing.
class The_house_rules_see {

    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("uk.commissioning.broken");
    private static final Map<String, String> EXAMPLES = Map.ofEntries(
            Map.entry("R7 features do not know their web side", "KnowsItsWeb"),
            Map.entry("R9 only Postgres classes and wiring touch the database client", "HidesSql"),
            Map.entry("R9 only web packages touch the web framework", "KnowsHttp"),
            Map.entry("R9 only configurations touch the context", "AsksTheContext"),
            Map.entry("R10 no tenant in signatures", "TakesTheTenant"),
            Map.entry("R11 every package is null-marked", "broken.unmarked"),
            Map.entry("R12 nothing waits", "Waits"),
            Map.entry("R12 nobody writes the context", "WritesTheContext"),
            Map.entry("R17 no package cycles", "Hen"),
            Map.entry("point 4: names say what a thing is", "PlacementManager"),
            Map.entry("point 10: final, sealed, record or interface", "Inheritable"));

    @Test
    void an_example_for_every_rule() {
        assertThat(EXAMPLES.keySet()).isEqualTo(HouseRules.all().keySet());
    }

    @TestFactory
    Stream<DynamicTest> what_breaks_them() {
        return HouseRules.all().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThatThrownBy(() -> rule.getValue().check(BROKEN))
                                .isInstanceOf(AssertionError.class)
                                .hasMessageContaining(EXAMPLES.get(rule.getKey()))));
    }
}
