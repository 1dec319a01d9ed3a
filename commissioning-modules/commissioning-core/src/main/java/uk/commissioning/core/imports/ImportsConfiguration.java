package uk.commissioning.core.imports;

import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.util.unit.DataSize;
import uk.commissioning.core.agreement.Agreements;
import uk.commissioning.core.child.Children;
import uk.commissioning.core.commitment.SchoolCalendars;
import uk.commissioning.core.contract.Contracts;
import uk.commissioning.core.imports.web.ImportsWebConfiguration;
import uk.commissioning.core.provider.Providers;
import uk.commissioning.kernel.audit.AccessLog;
import uk.commissioning.kernel.audit.Audit;
import uk.commissioning.kernel.job.Jobs;
import uk.commissioning.kernel.transaction.Once;
import uk.commissioning.kernel.transaction.Transactions;
import uk.commissioning.kernel.vault.Vault;

/// The wiring of imports. The largest file is the setting of the edge, `platform.limits.file`.
@Configuration(proxyBeanMethods = false)
@Import(ImportsWebConfiguration.class)
public final class ImportsConfiguration {
    private static final String LARGEST_FILE = "platform.limits.file";
    private static final String TEN_MEGABYTES = "10MB";

    @Bean
    ImportLimits importLimits(Environment environment) {
        var largest = DataSize.parse(environment.getProperty(LARGEST_FILE, TEN_MEGABYTES));
        return new ImportLimits(Math.toIntExact(largest.toBytes()), inWords(largest));
    }

    private static String inWords(DataSize size) {
        return size.toMegabytes() > 0 ? size.toMegabytes() + " MB" : size.toKilobytes() + " KB";
    }

    @Bean
    FileKind schoolTerms(Providers providers, SchoolCalendars calendars) {
        return new SchoolTermsFile(providers, calendars);
    }

    @Bean
    FileKinds fileKinds(
            Providers providers,
            Agreements agreements,
            Children children,
            Contracts contracts,
            ObjectProvider<FileKind> others) {
        var core = Stream.<FileKind>of(
                new ProvidersFile(providers),
                new AgreementsFile(agreements),
                new MembershipsFile(agreements, providers),
                new BlocksFile(providers, agreements, contracts),
                new PlacementsFile(providers, agreements, children, contracts),
                new OtherContractsFile(providers, contracts));
        return new FileKinds(Stream.concat(core, others.orderedStream()).toList());
    }

    @Bean
    Imports imports(DatabaseClient database) {
        return new PostgresImports(database);
    }

    @Bean
    StartImport.Receiving receiving(Imports imports, Vault vault, Jobs jobs, Audit audit, Clock clock) {
        return new StartImport.Receiving(imports, vault, jobs, audit, clock);
    }

    @Bean
    StartImport startImport(Transactions transactions, Once once, FileKinds kinds, StartImport.Receiving receiving) {
        return new StartImport(transactions, once, kinds, receiving);
    }

    @Bean
    ImportRecords importRecords(Imports imports, Vault vault, Jobs jobs, Audit audit) {
        return new ImportRecords(imports, vault, jobs, audit);
    }

    @Bean
    ExpireImport expireImport(Transactions transactions, ImportRecords records) {
        return new ExpireImport(transactions, records);
    }

    @Bean
    DecideImport decideImport(Transactions transactions, FileKinds kinds, ImportRecords records) {
        return new DecideImport(transactions, kinds, records);
    }

    @Bean
    RunImport runImport(Transactions transactions, FileKinds kinds, ImportRecords records, Clock clock) {
        return new RunImport(transactions, kinds, new AnySheets(), records, clock);
    }

    @Bean
    ReadImports readImports(
            Transactions transactions, Imports imports, FileKinds kinds, Vault vault, AccessLog accessLog) {
        return new ReadImports(transactions, imports, kinds, vault, accessLog);
    }
}
