package uk.commissioning.testing.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.commissioning.kernel.refusal.Reason;
import uk.commissioning.kernel.refusal.Sentences;

/// R19: over all reasons on the class path, no two share a code and every code has a sentence.
public interface ReasonsContract {

    @Test
    default void every_code_is_used_once_and_has_a_sentence() {
        var owners = new HashMap<String, String>();
        for (Reason reason : reasons()) {
            var owner = reason.getClass().getSimpleName() + "." + reason.name();
            assertThat(owners.put(reason.code(), owner))
                    .as("second reason with code %s", reason.code())
                    .isNull();
            assertThat(Sentences.installed().has(reason))
                    .as("sentence of %s in messages/reasons.properties", owner)
                    .isTrue();
        }
    }

    private static List<Reason> reasons() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("uk.commissioning")
                        .stream()
                        .filter(JavaClass::isEnum)
                        .filter(type -> type.isAssignableTo(Reason.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> java.util.Arrays.stream(type.getEnumConstants()))
                        .map(Reason.class::cast)
                        .toList();
    }
}
