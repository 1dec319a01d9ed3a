package uk.commissioning.testing.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A database of one test class, copied from a template that is migrated once per JVM.
///
/// ```java
/// static final TestDatabase DATABASE = TestDatabase.migrated("platform", Migrations::prepare…);
/// ```
public final class TestDatabase {

    private static final List<String> ROLES =
            List.of("owner", "app", "provider", "operator", "reorganiser", "dispatcher", "observer");
    private static final Map<String, TestDatabase> TEMPLATES = new ConcurrentHashMap<>();
    private static final AtomicInteger MADE = new AtomicInteger();

    private final String name;
    private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();

    private TestDatabase(String name) {
        this.name = name;
    }

    /// A fresh copy of the template of that key; the first to ask makes the template with `migration`.
    public static TestDatabase migrated(String key, Consumer<TestDatabase> migration) {
        return TEMPLATES.computeIfAbsent(key, _ -> template(migration)).copy();
    }

    /// A database with nothing in it.
    public static TestDatabase empty() {
        return created("");
    }

    public String host() {
        return Server.RUNNING.host();
    }

    public int port() {
        return Server.RUNNING.port();
    }

    public String name() {
        return name;
    }

    /// Address with the superuser's name and password in it.
    public String superuserUrl() {
        return address(name);
    }

    /// Address without a user.
    public String url() {
        return "jdbc:postgresql://%s:%d/%s".formatted(host(), port(), name);
    }

    public String password(String role) {
        return "test-" + role;
    }

    /// The passwords of all roles that sign in.
    public Map<String, String> passwords() {
        return ROLES.stream().collect(Collectors.toMap(Function.identity(), this::password));
    }

    /// A plain connection as one of the roles, for arranging and looking from outside.
    public Connection connectAs(String role) throws SQLException {
        return DriverManager.getConnection(url(), role, password(role));
    }

    /// A plain connection that sees everything, for arranging and looking from outside.
    public Connection connectAsSuperuser() throws SQLException {
        return DriverManager.getConnection(superuserUrl());
    }

    /// Runs statements as the superuser.
    public void run(String... statements) {
        asSuperuser(statement -> {
            for (var sql : statements) statement.execute(sql);
            return "";
        });
    }

    /// The first column of the first row, as the superuser sees it.
    public String ask(String query) {
        var lines = lines(query);
        return lines.isEmpty() ? "" : lines.getFirst();
    }

    /// The first column of every row, as the superuser sees it.
    public List<String> lines(String query) {
        return asSuperuser(statement -> {
            try (var result = statement.executeQuery(query)) {
                var lines = new ArrayList<String>();
                while (result.next()) lines.add(String.valueOf(result.getObject(1)));
                return lines;
            }
        });
    }

    /// The columns that a query answers when a role asks it, with their types; nothing stays of it. `settings` are
    /// such as `app.tenant_id = '…'`.
    public Map<String, String> columnsFor(String role, String query, String... settings) {
        try (var connection = connectAs(role);
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (var setting : settings) statement.execute("set local " + setting);
            var answered = statement.executeQuery(query).getMetaData();
            var columns = new LinkedHashMap<String, String>();
            for (int at = 1; at <= answered.getColumnCount(); at++) {
                columns.put(answered.getColumnName(at), answered.getColumnTypeName(at));
            }
            connection.rollback();
            return columns;
        } catch (SQLException failure) {
            throw new IllegalStateException("%s asks: %s".formatted(role, query), failure);
        }
    }

    /// A connection that did its work is kept and comes back as new; tests arrange thousands of rows one by one.
    private <T> T asSuperuser(Work<T> work) {
        try {
            var kept = idle.poll();
            var connection = kept == null ? connectAsSuperuser() : kept;
            try (var statement = connection.createStatement()) {
                var answer = work.with(statement);
                statement.execute("discard all");
                idle.push(connection);
                return answer;
            } catch (SQLException failure) {
                connection.close();
                throw failure;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /// The statements that a role sent to this database while something ran, without BEGIN, SET and COMMIT. What was
    /// sent twice is there twice.
    public List<String> statementsOf(String role, Runnable work) {
        return counted(role, work, "calls");
    }

    /// Those of them that PostgreSQL made a plan for; a statement it had a plan for already is not there.
    public List<String> plannedOf(String role, Runnable work) {
        return counted(role, work, "plans");
    }

    private List<String> counted(String role, Runnable work, String counter) {
        var counted = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(address("postgres"));
                var statement = connection.createStatement()) {
            statement.execute("create extension if not exists " + PostgresServer.STATEMENTS);
            statement.execute("""
                    select pg_stat_statements_reset(r.oid, d.oid) from pg_roles r, pg_database d
                    where r.rolname = '%s' and d.datname = '%s'""".formatted(role, name));
            work.run();
            var result = statement.executeQuery("""
                    select s.query from pg_stat_statements s
                    join pg_roles r on r.oid = s.userid and r.rolname = '%s'
                    join pg_database d on d.oid = s.dbid and d.datname = '%s', generate_series(1, s.%s)""".formatted(role, name, counter));
            while (result.next()) counted.add(result.getString(1));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return counted;
    }

    private static TestDatabase template(Consumer<TestDatabase> migration) {
        var template = created("");
        migration.accept(template);
        template.disconnect();
        return template;
    }

    private TestDatabase copy() {
        var copy = created(" template " + name);
        // A copy does not inherit who may connect and create.
        copy.run("""
                update pg_database set datacl = (select datacl from pg_database where datname = '%s')
                where datname = '%s'""".formatted(name, copy.name));
        return copy;
    }

    /// A database that is copied must have no connections.
    private void disconnect() {
        for (var connection = idle.poll(); connection != null; connection = idle.poll()) {
            try {
                connection.close();
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }

    private static TestDatabase created(String options) {
        var name = "test_" + MADE.incrementAndGet();
        try (var connection = DriverManager.getConnection(address("postgres"));
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + options);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return new TestDatabase(name);
    }

    private static String address(String database) {
        var server = Server.RUNNING;
        return "jdbc:postgresql://%s:%d/%s?user=%s&password=%s"
                .formatted(server.host(), server.port(), database, server.superuser(), server.superuserPassword());
    }

    /// Something done with a statement of the superuser.
    private interface Work<T> {
        T with(Statement statement) throws SQLException;
    }

    /// Started when first needed.
    private static final class Server {

        private static final PostgresServer RUNNING = PostgresServer.started();
    }
}
