package uk.commissioning.testing.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.commissioning.kernel.refusal.Reason;
import uk.commissioning.kernel.refusal.Sentences;

/// R19: over all reasons on the class path, no two share a code and every code has a sentence.
public interface ReasonsContract {

    @Test
    default void no_two_reasons_share_a_code() {
        var byCode = reasons().stream().collect(Collectors.groupingBy(Reason::code));

        assertThat(byCode).isNotEmpty();
        assertThat(byCode.values()).allSatisfy(sharing -> assertThat(sharing).hasSize(1));
    }

    @Test
    default void every_reason_has_a_sentence() {
        assertThat(reasons())
                .allSatisfy(reason -> assertThat(Sentences.installed().has(reason))
                        .as("sentence of %s in messages/reasons.properties", reason.code())
                        .isTrue());
    }

    private static List<Reason> reasons() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("uk.commissioning")
                        .stream()
                        .filter(JavaClass::isEnum)
                        .filter(type -> type.isAssignableTo(Reason.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                        .map(Reason.class::cast)
                        .toList();
    }
}
