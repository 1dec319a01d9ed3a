package uk.commissioning.admin;

import java.util.Map;
import org.springframework.boot.SpringApplication;

/// Deployable 2, tenant-admin. What it is made of stands in `Wiring`.
public final class TenantAdmin {

    private TenantAdmin() {}

    public static void main(String[] arguments) {
        application().run(arguments);
    }

    /// The application with the name of its settings file; the one-machine edition starts it from here.
    public static SpringApplication application() {
        var application = new SpringApplication(Wiring.class);
        application.setDefaultProperties(Map.of("spring.config.name", "tenant-admin"));
        return application;
    }
}
