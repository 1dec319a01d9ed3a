package uk.commissioning.core.imports.web;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.commissioning.core.imports.DecideImport;
import uk.commissioning.core.imports.FileKinds;
import uk.commissioning.core.imports.ImportLimits;
import uk.commissioning.core.imports.ReadImports;
import uk.commissioning.core.imports.StartImport;
import uk.commissioning.ui.JobLinks;

/// The two faces of imports, and where an import's job leads.
@Configuration(proxyBeanMethods = false)
public final class ImportsWebConfiguration {

    @Bean
    ReceivedFiles receivedFiles(ImportLimits limits) {
        return new ReceivedFiles(limits);
    }

    @Bean
    ImportApi importApi(
            StartImport startImport, ReadImports readImports, DecideImport decideImport, ReceivedFiles files) {
        return new ImportApi(startImport, readImports, decideImport, files);
    }

    @Bean
    DecisionPages decisionPages(ReadImports readImports, DecideImport decideImport) {
        return new DecisionPages(readImports, decideImport);
    }

    @Bean
    ImportPages importPages(
            StartImport startImport,
            ReadImports readImports,
            FileKinds kinds,
            ReceivedFiles files,
            ImportLimits limits) {
        return new ImportPages(startImport, readImports, kinds, new ImportForms(files, limits));
    }

    @Bean
    JobLinks importJobLinks() {
        return new JobLinks(Map.of("core.import", "/core/imports/{recordId}"));
    }
}
