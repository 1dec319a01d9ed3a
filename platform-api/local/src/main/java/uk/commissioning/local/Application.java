package uk.commissioning.local;

import java.util.Map;
import java.util.function.Supplier;
import org.springframework.boot.SpringApplication;
import uk.commissioning.admin.TenantAdmin;
import uk.commissioning.app.PlatformApi;

/// The two applications, each a Spring application of its own in this process.
enum Application {
    PLATFORM("Platform", "platform-api", PlatformApi::application),
    ADMIN("Administration", "tenant-admin", TenantAdmin::application);

    private final String title;
    private final String configuration;
    private final Supplier<SpringApplication> factory;

    Application(String title, String configuration, Supplier<SpringApplication> factory) {
        this.title = title;
        this.configuration = configuration;
        this.factory = factory;
    }

    String title() {
        return title;
    }

    String configuration() {
        return configuration;
    }

    /// Starts it with these settings, which win over its own files; what is returned stops it.
    AutoCloseable start(Map<String, String> settings) {
        String[] words = settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        return factory.get().run(words);
    }
}
