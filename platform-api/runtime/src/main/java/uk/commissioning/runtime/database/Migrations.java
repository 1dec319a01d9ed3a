package uk.commissioning.runtime.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;

/// Brings a database to the state this build expects: roles by a superuser, then each schema by the role that owns
/// it. Repeating any of it changes nothing.
public final class Migrations {

    private Migrations() {}

    /// Roles with their passwords, and an owner for each schema of the platform and its installed modules.
    public static void bootstrapRoles(String superuserUrl, Map<String, String> passwords) {
        bootstrapRoles(superuserUrl, passwords, Schema.installed());
    }

    /// Migrates the platform's schema, then each installed module's. The user is `owner`.
    public static void migrate(String url, String user, String password) {
        migrate(new Login(url, user, password), Schema.installed());
    }

    /// Makes a person a platform operator; the only way to become one.
    public static void grantOperator(String url, String user, String password, UUID subject, String name) {
        try (var connection = new Login(url, user, password).open()) {
            become("platform_owner", connection);
            try (var insert = connection.prepareStatement("""
                    insert into platform.operator_grant (subject, name) values (?, ?)
                    on conflict (subject) do update set name = excluded.name""")) {
                insert.setObject(1, subject);
                insert.setString(2, name);
                insert.executeUpdate();
            }
        } catch (SQLException failure) {
            throw new MigrationFailed("The operator could not be entered", failure);
        }
    }

    static void bootstrapRoles(String superuserUrl, Map<String, String> passwords, List<Schema> schemas) {
        try (var connection = DriverManager.getConnection(superuserUrl)) {
            run("db/bootstrap/roles.sql", connection);
            for (var password : passwords.entrySet()) {
                // hashed here, so that no password reaches the server or its log
                connection
                        .unwrap(PGConnection.class)
                        .alterUserPassword(
                                password.getKey(), password.getValue().toCharArray(), "scram-sha-256");
            }
            for (var schema : schemas) bootstrap(schema, connection);
        } catch (SQLException failure) {
            throw new MigrationFailed("The roles could not be made", failure);
        }
    }

    static void migrate(Login owner, List<Schema> schemas) {
        for (var schema : schemas) {
            letReferTo(schema, owner);
            Flyway.configure()
                    .dataSource(owner.url(), owner.user(), owner.password())
                    .initSql("set role " + schema.owner())
                    .schemas(schema.name())
                    .createSchemas(true)
                    .table("flyway_history")
                    .locations("classpath:" + schema.migrations())
                    .failOnMissingLocations(true)
                    .placeholderReplacement(false)
                    .load()
                    .migrate();
        }
    }

    private static void bootstrap(Schema schema, Connection connection) throws SQLException {
        try (var setting = connection.prepareStatement("select set_config('bootstrap.schema', ?, false)")) {
            setting.setString(1, schema.name());
            setting.execute();
        }
        run("db/bootstrap/schema.sql", connection);
    }

    /// Lets a schema's owner make foreign keys into the schemas it refers to and call their procedures, which run with
    /// its own rights; nothing else there.
    private static void letReferTo(Schema schema, Login login) {
        try (var connection = login.open();
                var statement = connection.createStatement()) {
            for (var other : schema.refersTo()) {
                become(other + "_owner", connection);
                statement.execute("grant usage on schema %s to %s".formatted(other, schema.owner()));
                statement.execute("grant references on all tables in schema %s to %s".formatted(other, schema.owner()));
                statement.execute(
                        "grant execute on all procedures in schema %s to %s".formatted(other, schema.owner()));
                statement.execute("reset role");
            }
        } catch (SQLException failure) {
            throw new MigrationFailed("Schema %s could not be prepared".formatted(schema.name()), failure);
        }
    }

    private static void become(String role, Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set role " + role);
        }
    }

    private static void run(String script, Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(text(script));
        }
    }

    private static String text(String resource) {
        try (var stream = Migrations.class.getClassLoader().getResourceAsStream(resource)) {
            if (stream == null) throw new IllegalStateException("%s is not on the class path".formatted(resource));
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// How the migrations sign in.
    record Login(String url, String user, String password) {

        Connection open() throws SQLException {
            return DriverManager.getConnection(url, user, password);
        }
    }

    /// The database could not be brought to the state this build expects.
    public static final class MigrationFailed extends RuntimeException {

        private MigrationFailed(String what, Throwable cause) {
            super(what + ": " + cause.getMessage(), cause);
        }
    }
}
