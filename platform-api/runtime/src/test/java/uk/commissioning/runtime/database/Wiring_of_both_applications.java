package uk.commissioning.runtime.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.r2dbc.core.DatabaseClient;
import uk.commissioning.kernel.audit.AccessLog;
import uk.commissioning.kernel.audit.Audit;
import uk.commissioning.kernel.job.Jobs;
import uk.commissioning.kernel.outbox.Outbox;
import uk.commissioning.kernel.transaction.Once;
import uk.commissioning.kernel.transaction.OperatorTransactions;
import uk.commissioning.kernel.transaction.Transactions;
import uk.commissioning.kernel.vault.Vault;
import uk.commissioning.runtime.audit.AuditConfiguration;
import uk.commissioning.runtime.audit.CouncilAuditConfiguration;
import uk.commissioning.runtime.audit.RefusedAttempts;
import uk.commissioning.runtime.job.JobConfiguration;
import uk.commissioning.runtime.job.JobRegister;
import uk.commissioning.runtime.once.OnceConfiguration;
import uk.commissioning.runtime.outbox.OutboxConfiguration;
import uk.commissioning.runtime.tenancy.Visits;
import uk.commissioning.runtime.vault.MasterKeyConfiguration;
import uk.commissioning.runtime.vault.SessionSeal;
import uk.commissioning.runtime.vault.VaultConfiguration;
import uk.commissioning.testing.database.TestDatabase;

class Wiring_of_both_applications {

    private final TestDatabase database = PlatformDatabase.fresh();

    @Test
    void gives_platform_api_every_port_of_the_kernel() {
        runner("app")
                .withUserConfiguration(
                        CouncilDatabaseConfiguration.class,
                        CouncilAuditConfiguration.class,
                        OutboxConfiguration.class,
                        JobConfiguration.class,
                        OnceConfiguration.class,
                        VaultConfiguration.class)
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .hasSingleBean(Transactions.class)
                        .hasSingleBean(Visits.class)
                        .hasSingleBean(DatabaseClient.class)
                        .hasSingleBean(Audit.class)
                        .hasSingleBean(AccessLog.class)
                        .hasSingleBean(RefusedAttempts.class)
                        .hasSingleBean(Outbox.class)
                        .hasSingleBean(Jobs.class)
                        .hasSingleBean(JobRegister.class)
                        .hasSingleBean(Once.class)
                        .hasSingleBean(Vault.class)
                        .hasSingleBean(SessionSeal.class)
                        .hasSingleBean(UnboundDatabase.class));
    }

    @Test
    void gives_tenant_admin_what_an_operator_needs_and_no_council_transactions() {
        runner("operator")
                .withUserConfiguration(
                        OperatorDatabaseConfiguration.class,
                        AuditConfiguration.class,
                        OutboxConfiguration.class,
                        OnceConfiguration.class,
                        MasterKeyConfiguration.class)
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .hasSingleBean(OperatorTransactions.class)
                        .hasSingleBean(Audit.class)
                        .hasSingleBean(Outbox.class)
                        .hasSingleBean(Once.class)
                        .hasSingleBean(SessionSeal.class)
                        .doesNotHaveBean(Transactions.class)
                        .doesNotHaveBean(Vault.class));
    }

    @Test
    void says_which_password_is_missing() {
        new ApplicationContextRunner()
                .withUserConfiguration(CouncilDatabaseConfiguration.class)
                .withPropertyValues("platform.database.dispatcher-password=" + database.password("dispatcher"))
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOfSatisfying(
                                SettingMissing.class,
                                missing -> assertThat(new SettingMissing.Analyzer()
                                                .analyze(missing)
                                                .getAction())
                                        .isEqualTo("Set platform.database.app-password, or the environment variable"
                                                + " PLATFORM_DATABASE_APPPASSWORD.")));
    }

    private ApplicationContextRunner runner(String role) {
        return new ApplicationContextRunner()
                .withPropertyValues(
                        "platform.database.host=" + database.host(),
                        "platform.database.port=" + database.port(),
                        "platform.database.name=" + database.name(),
                        "platform.database.ssl-mode=disable",
                        "platform.database." + role + "-password=" + database.password(role),
                        "platform.database.reorganiser-password=" + database.password("reorganiser"),
                        "platform.database.dispatcher-password=" + database.password("dispatcher"),
                        "platform.master-key=" + Base64.getEncoder().encodeToString(new byte[32]));
    }
}
