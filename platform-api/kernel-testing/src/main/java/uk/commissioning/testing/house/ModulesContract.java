package uk.commissioning.testing.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/// R8: over all jars of an application, each sees only what another shows: its base package and its named interfaces.
public interface ModulesContract {

    @Test
    default void jars_see_only_what_others_show() {
        jars().verify();
    }

    @Test
    default void every_jar_says_which_others_it_may_see() {
        assertThat(jars().stream()
                        .map(module -> module.getBasePackage().getName())
                        .filter(name -> !name.equals(JarsAsModules.KERNEL)))
                .hasSizeGreaterThan(5)
                .allSatisfy(ModulesContract::declaresItsDependencies);
    }

    private static void declaresItsDependencies(String basePackage) throws ClassNotFoundException {
        var declared = Class.forName(basePackage + ".package-info").getAnnotation(ApplicationModule.class);
        assertThat(declared)
                .as("@ApplicationModule(allowedDependencies = …) on package %s", basePackage)
                .isNotNull();
        assertThat(declared.allowedDependencies())
                .as("allowedDependencies of package %s", basePackage)
                .doesNotContain(ApplicationModule.OPEN_TOKEN);
    }

    private static ApplicationModules jars() {
        System.setProperty("spring.modulith.detection-strategy", JarsAsModules.class.getName());
        return ApplicationModules.of(
                "uk.commissioning", JavaClass.Predicates.resideInAPackage("uk.commissioning.testing.."));
    }
}
