package uk.commissioning.testing.house;

import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModuleDetectionStrategy;
import org.springframework.modulith.core.ApplicationModuleInformation;
import org.springframework.modulith.core.JavaPackage;
import org.springframework.modulith.core.NamedInterfaces;

/// Each jar is a module with its base package. The kernel is open, and said so here: it sees no annotation of Spring
/// (R1).
public final class JarsAsModules implements ApplicationModuleDetectionStrategy {

    static final String KERNEL = "uk.commissioning.kernel";

    @Override
    public Stream<JavaPackage> getModuleBasePackages(JavaPackage rootPackage) {
        return rootPackage.getDirectSubPackages().stream();
    }

    @Override
    public NamedInterfaces detectNamedInterfaces(JavaPackage basePackage, ApplicationModuleInformation information) {
        return basePackage.getName().equals(KERNEL)
                ? NamedInterfaces.forOpen(basePackage)
                : NamedInterfaces.of(basePackage, information);
    }
}
