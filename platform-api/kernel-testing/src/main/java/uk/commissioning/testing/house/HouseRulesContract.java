package uk.commissioning.testing.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import uk.commissioning.testing.blocking.NothingBlocks;

/// Implemented by one empty test class in each jar: checks the jar's own classes against the house rules.
public interface HouseRulesContract {

    Duration TIME_LIMIT = Duration.ofSeconds(30);

    @TestFactory
    default Stream<DynamicTest> house_rules() {
        var classes = classes(Predefined.DO_NOT_INCLUDE_TESTS);
        return HouseRules.all().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(classes)));
    }

    @Test
    default void tests_use_no_mocking_library() {
        HouseRules.NO_MOCKS.check(classes(Predefined.ONLY_INCLUDE_TESTS));
    }

    @Test
    default void a_thread_that_serves_many_is_watched_for_waiting() {
        var waiting = Mono.fromRunnable(Thread::yield).subscribeOn(Schedulers.parallel());

        waiting.block(TIME_LIMIT);

        assertThat(NothingBlocks.forgotten())
                .anySatisfy(seen -> assertThat(seen).hasMessageContaining("java.lang.Thread.yield"));
    }

    /// The package whose classes are checked: that of the test, unless it says otherwise.
    default String checkedPackage() {
        return getClass().getPackageName();
    }

    private JavaClasses classes(ImportOption which) {
        return new ClassFileImporter().withImportOption(which).importPackages(checkedPackage());
    }
}
