package uk.commissioning.testing.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Implemented by one empty test class in each jar: checks the jar's own classes against the house rules.
public interface HouseRulesContract {

    @TestFactory
    default Stream<DynamicTest> house_rules() {
        var classes = ownClasses();
        return HouseRules.all().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(classes)));
    }

    /// The classes of the package the test lies in, without tests and generated templates.
    default JavaClasses ownClasses() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
                .importPackages(getClass().getPackageName());
    }
}
