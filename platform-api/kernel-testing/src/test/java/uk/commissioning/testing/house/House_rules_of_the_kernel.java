package uk.commissioning.testing.house;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/// The kernel's house rules stand here, because these tests depend on the kernel and it on nothing of ours.
class House_rules_of_the_kernel implements HouseRulesContract {

    @Override
    public String checkedPackage() {
        return JarsAsModules.KERNEL;
    }

    @Test
    void r1_it_sees_java_reactor_and_jspecify_only() {
        HouseRules.KERNEL_SEES_JAVA_AND_REACTOR.check(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(checkedPackage()));
    }
}
