package uk.commissioning.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// AC-40 for every table that has councils' rows, whatever module it is of: bound to one council, the role `app`
/// reaches no row of another. Were every privilege granted to it, row-level security alone would still hold.
class AC_40_every_table_Test {

    private static final World WORLD = World.RUNNING;
    private static UUID own;
    private static UUID foreign;

    @BeforeAll
    static void both_councils_have_something_everywhere() {
        own = FilledCouncil.OWN.council().id();
        foreign = FilledCouncil.FOREIGN.council().id();
    }

    static List<String> tables() {
        return CouncilTables.all(WORLD.database());
    }

    @Test
    void there_are_tables_of_councils() {
        assertThat(tables()).hasSizeGreaterThan(18).contains("core.placement", "core.child", "platform.person");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void is_filled_for_both(String table) {
        for (var council : new UUID[] {own, foreign}) {
            assertThat(WORLD.database().ask("select count(*) from %s where tenant_id = '%s'".formatted(table, council)))
                    .as("rows to be kept apart: let FilledCouncil put some in")
                    .isNotEqualTo("0");
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void shows_its_own_rows_only(String table) throws SQLException {
        try (var app = asApp(table, own)) {
            assertThat(number(app, "select count(*) from %s where tenant_id = '%s'".formatted(table, own)))
                    .isPositive();
            assertThat(number(app, "select count(*) from %s where tenant_id <> '%s'".formatted(table, own)))
                    .isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void has_no_foreign_row_changed(String table) throws SQLException {
        try (var app = asApp(table, own)) {
            var column = number(app, """
                    select attnum from pg_attribute where attrelid = '%s'::regclass and attnum > 0 and attgenerated = ''
                    and not attisdropped and attname <> 'tenant_id' order by attnum desc limit 1""".formatted(table));
            var name = text(app, """
                    select attname from pg_attribute where attrelid = '%s'::regclass and attnum = %d""".formatted(table, column));
            assertThat(changed(
                            app,
                            "update %1$s set %2$s = %2$s where tenant_id = '%3$s'".formatted(table, name, foreign)))
                    .isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void has_no_foreign_row_deleted(String table) throws SQLException {
        try (var app = asApp(table, own)) {
            assertThat(changed(app, "delete from %s where tenant_id = '%s'".formatted(table, foreign)))
                    .isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void takes_no_foreign_row_in(String table) throws SQLException {
        var row = WORLD.database()
                .ask("select to_jsonb(t) from %s t where tenant_id = '%s' limit 1".formatted(table, foreign));
        var columns = WORLD.database().ask("""
                select string_agg(quote_ident(attname), ', ') from pg_attribute
                where attrelid = '%s'::regclass and attnum > 0 and attgenerated = '' and not attisdropped""".formatted(table));
        try (var app = asApp(table, own)) {
            assertThatThrownBy(() -> changed(
                            app,
                            "insert into %1$s (%3$s) select %3$s from jsonb_populate_record(null::%1$s, '%2$s')"
                                    .formatted(table, row.replace("'", "''"), columns)))
                    .hasMessageContaining("row-level security policy");
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void lets_no_own_row_go_to_another_council(String table) throws SQLException {
        try (var app = asApp(table, own)) {
            assertThatThrownBy(() -> changed(
                            app,
                            "update %s set tenant_id = '%s' where tenant_id = '%s'".formatted(table, foreign, own)))
                    .hasMessageContaining("row-level security policy");
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void shows_nothing_to_a_transaction_without_a_council(String table) throws SQLException {
        try (var app = asApp(table, null)) {
            assertThatThrownBy(() -> number(app, "select count(*) from " + table))
                    .hasMessageContaining("app.tenant_id");
        }
    }

    /// A transaction of the role `app` that has every privilege on the table, until it is rolled back.
    private static Connection asApp(String table, UUID council) throws SQLException {
        var connection = WORLD.database().connectAsSuperuser();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("grant all on %s to app".formatted(table));
            statement.execute("set local role app");
            if (council != null) statement.execute("set local app.tenant_id = '%s'".formatted(council));
        }
        return connection;
    }

    private static long number(Connection app, String query) throws SQLException {
        return Long.parseLong(text(app, query));
    }

    private static String text(Connection app, String query) throws SQLException {
        try (var statement = app.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static int changed(Connection app, String sql) throws SQLException {
        try (var statement = app.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }
}
