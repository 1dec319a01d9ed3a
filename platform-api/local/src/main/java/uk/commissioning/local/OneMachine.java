package uk.commissioning.local;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import uk.commissioning.local.Secrets.Name;
import uk.commissioning.runtime.database.Migrations;

/// The whole platform on one machine, from nothing to answering, and back. Tests start one for each JVM.
public final class OneMachine implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Options options;
    private final Progress progress;
    private final Steps steps = new Steps();
    private final Thread hook = Thread.ofPlatform().name("stop").unstarted(this::stop);
    private final DataFolder folder;
    private final Secrets secrets;
    private final RememberedPorts ports;
    private @Nullable Keycloak keycloak;

    private OneMachine(Options options, Console console, DataFolder folder) {
        this.options = options;
        this.progress = new Progress(console);
        this.folder = steps.begun(folder);
        this.secrets = Secrets.of(folder.file("secrets"));
        this.ports = RememberedPorts.of(folder.file("ports"));
    }

    /// Returns when everything answers. Stops again what it started when it cannot go on.
    public static OneMachine start(Options options, Console console) {
        DataFolder folder = DataFolder.open(options.data());
        var machine = opened(options, console, folder);
        Runtime.getRuntime().addShutdownHook(machine.hook);
        try {
            machine.keycloak = machine.begin();
            return machine;
        } catch (RuntimeException failed) {
            boolean interrupted = machine.steps.isClosed();
            machine.close();
            throw interrupted ? new CannotStart("The start was interrupted: nothing is running.", failed) : failed;
        }
    }

    private static OneMachine opened(Options options, Console console, DataFolder folder) {
        try {
            Ports.check(options.port(), "--port");
            Ports.check(options.adminPort(), "--admin-port");
            return new OneMachine(options, console, folder);
        } catch (RuntimeException refused) {
            folder.close();
            throw refused;
        }
    }

    private Keycloak begin() {
        Postgres postgres =
                progress.during("PostgreSQL", () -> steps.begun(Postgres.start(folder, ports.postgres(), secrets)));
        KeycloakHome home = KeycloakHome.prepared(progress.console(), steps, folder.log("keycloak-build"));
        Keycloak identity =
                steps.begun(Keycloak.start(home, ports.keycloak(), postgres, secrets, folder.log("keycloak")));
        var settings = new ApplicationSettings(secrets, ports.postgres(), keycloakUrl(), folder.log("applications"));

        progress.during("Database", () -> migrate(settings));
        for (Application application : Application.values()) {
            progress.during(application.title(), () -> start(application, settings));
        }
        progress.during("Keycloak", identity::awaitAnswer);
        progress.during("Realm", this::bringRealmUpToDate);
        awaitAnswers();
        demonstrate();
        steps.begun(state().written(folder));
        new Welcome(options, folder.path(), state(), secrets.of(Name.FIRST_OPERATOR)).print(progress.console());
        return identity;
    }

    /// The one place where the database's roles and tables are made, and the first operator entered.
    private static void migrate(ApplicationSettings settings) {
        Migrations.bootstrapRoles(settings.superuserUrl(), settings.passwordsOfRoles());
        Migrations.migrate(settings.platformUrl(), "owner", settings.ownerPassword());
        Migrations.grantOperator(
                settings.platformUrl(),
                "owner",
                settings.ownerPassword(),
                DemonstrationPeople.OPERATOR.id(),
                DemonstrationPeople.OPERATOR.displayName());
    }

    /// The demonstration is made once for each folder.
    private void demonstrate() {
        var made = folder.file("demonstration");
        if (!options.demonstration() || !made.read().isEmpty()) {
            return;
        }
        progress.during("Demonstration", () -> new Demonstration(platformUrl(), adminUrl(), this::token).make());
        var values = new Properties();
        values.setProperty("made", "yes");
        made.write(values, "The demonstration councils are in the database");
    }

    private void bringRealmUpToDate() {
        var realm = new KeycloakRealm(keycloakUrl(), secrets);
        realm.bringUpToDate(RealmFile.filled(RealmFile.PRODUCT, blanks()));
        realm.add(
                options.demonstration()
                        ? RealmFile.demonstration()
                        : RealmFile.alone(DemonstrationPeople.OPERATOR, secrets.of(Name.FIRST_OPERATOR)));

        String overlay = options.overlay();
        if (overlay != null) {
            realm.add(RealmFile.filled(overlay, Map.of()));
        }
    }

    private Map<String, String> blanks() {
        return Map.of(
                "platform.url", platformUrl().toString(),
                "admin.url", adminUrl().toString(),
                "platform-pages.secret", secrets.of(Name.PLATFORM_PAGES),
                "admin-pages.secret", secrets.of(Name.ADMIN_PAGES),
                "provisioner.secret", secrets.of(Name.PROVISIONER));
    }

    /// No address is asked while an application starts, so Keycloak may still be on its way.
    private void start(Application application, ApplicationSettings settings) {
        try {
            steps.begun(application.start(settings.of(application, address(application))));
        } catch (RuntimeException failed) {
            throw new CannotStart(
                    application.title() + " did not start: " + folder.log("applications") + " says why.", failed);
        }
    }

    private void awaitAnswers() {
        for (Application application : Application.values()) {
            if (!Answers.awaited(address(application), PATIENCE, () -> !steps.isClosed())) {
                throw new CannotStart(
                        application.title() + " does not answer: " + folder.log("applications") + " says why.");
            }
        }
    }

    private URI address(Application application) {
        return switch (application) {
            case PLATFORM -> platformUrl();
            case ADMIN -> adminUrl();
        };
    }

    /// Returns when the platform has been told to stop; refuses when a part of it ended by itself.
    void awaitEnd() {
        if (keycloak != null) {
            keycloak.awaitEnd();
        }
        if (!steps.isClosed()) {
            close();
            throw new CannotStart(
                    "Keycloak has ended, so everything was stopped: " + folder.log("keycloak") + " says why.");
        }
    }

    private RunState state() {
        return new RunState(ProcessHandle.current().pid(), platformUrl(), adminUrl(), keycloakUrl(), ports.postgres());
    }

    public URI platformUrl() {
        return URI.create("http://localhost:" + options.port());
    }

    public URI adminUrl() {
        return URI.create("http://localhost:" + options.adminPort());
    }

    public URI keycloakUrl() {
        return URI.create("http://localhost:" + ports.keycloak());
    }

    /// An access token of a demonstration person, through the demonstration's client.
    public String token(String username) {
        return token(username, "demonstration");
    }

    /// An access token of a demonstration person, through a client that takes passwords.
    public String token(String username, String clientId) {
        return KeycloakRealm.personsToken(keycloakUrl(), clientId, username, DemonstrationPeople.PASSWORD);
    }

    String secret(Name name) {
        return secrets.of(name);
    }

    @Override
    public void close() {
        steps.close();
        forgetHook();
    }

    private void stop() {
        progress.console().say("Stopping");
        steps.close();
        progress.console().say("Stopped");
    }

    private void forgetHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException stopping) {
            // the hook is what runs now, or will in a moment, and finds nothing left to stop
        }
    }
}
