package uk.commissioning.admin;

import java.io.PrintWriter;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import uk.commissioning.runtime.audit.VerifySeals;
import uk.commissioning.runtime.database.DispatcherDatabase;
import uk.commissioning.runtime.database.DispatcherDatabaseConfiguration;

/// The command `./platform verify` (A6): recomputes the seals of every council, one line a log. Ends with 1 where a
/// chain is broken.
public final class VerifyAudit {

    private VerifyAudit() {}

    public static void main(String[] arguments) {
        var application = new SpringApplication(DispatcherDatabaseConfiguration.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setDefaultProperties(Map.of(
                "spring.config.name", "tenant-admin", "spring.main.banner-mode", "off", "logging.level.root", "warn"));
        boolean whole;
        try (var context = application.run(arguments)) {
            whole = verified(context.getBean(DispatcherDatabase.class));
        }
        if (!whole) System.exit(1);
    }

    @SuppressWarnings("SystemOut") // a command for people
    private static boolean verified(DispatcherDatabase dispatcher) {
        var report = VerifySeals.through(dispatcher).verify().toFuture().join();
        var console = new PrintWriter(System.out, true);
        report.lines().forEach(console::println);
        return report.whole();
    }
}
