package uk.commissioning.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commissioning.kernel.module.CommissioningModule;

/// Every module that can be switched off says how its records are destroyed, and means all of them (A7, ADR 18).
/// What is tried here is rolled back.
class A7_purge_of_every_module_Test {

    private static final World WORLD = World.RUNNING;

    static List<CommissioningModule> switchable() {
        return CommissioningModule.installed().stream()
                .filter(module -> !module.descriptor().always())
                .toList();
    }

    @Test
    void there_are_such_modules() {
        assertThat(switchable()).hasSizeGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("switchable")
    void is_told_by_its_descriptor(CommissioningModule module) {
        assertThat(module.purge().exists()).isTrue();
        assertThat(module.purge().recordKinds()).isNotEmpty().doesNotContain("module", "reason");
    }

    @ParameterizedTest
    @MethodSource("switchable")
    void leaves_no_row_of_the_council_in_the_tables_that_the_module_claims(CommissioningModule module)
            throws SQLException {
        var purge = module.purge();
        try (var app = boundAsApp(FilledCouncil.OWN)) {
            switchOff(module);
            try {
                var held = counted(app, purge.counting());
                var destroyed = counted(app, purge.destroying());

                assertThat(held).isEqualTo(destroyed).noneMatch(count -> !isCounted(count, purge.recordKinds()));
                assertThat(held).hasSameSizeAs(purge.recordKinds()).anyMatch(count -> !count.endsWith(" 0"));
                for (var table : module.reorganisation().tables()) {
                    assertThat(ask(app, "select count(*) from " + table))
                            .as(table)
                            .isEqualTo("0");
                }
                assertThat(counted(app, purge.counting())).allMatch(count -> count.endsWith(" 0"));
            } finally {
                app.rollback();
                switchOn(module);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from core.contract",
                "delete from core.placement",
                "delete from therapies.therapy_order",
                "delete from alternative.ap_package",
                "delete from inmss.published_figure",
                "select * from core.purge_contracts('THERAPY_ORDER')",
                "select * from core.purge_files(array['therapy_orders'])",
                "set role therapies_purger",
                "set role purger"
            })
    void gives_app_no_other_way_to_destroy(String sql) throws SQLException {
        try (var app = boundAsApp(FilledCouncil.OWN);
                var statement = app.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("permission denied");
        }
    }

    @Test
    void gives_a_module_no_contract_of_the_cores_own() throws SQLException {
        for (var kind : List.of("IPA", "BLOCK", "OTHER")) {
            try (var superuser = WORLD.database().connectAsSuperuser();
                    var statement = superuser.createStatement()) {
                superuser.setAutoCommit(false);
                bind(superuser, FilledCouncil.OWN);
                statement.execute("set local role therapies_purger");
                assertThatThrownBy(() -> statement.execute("select * from core.purge_contracts('%s')".formatted(kind)))
                        .hasMessageContaining("the core's own");
                superuser.rollback();
            }
        }
    }

    private static boolean isCounted(String count, List<String> kinds) {
        return kinds.stream().anyMatch(kind -> count.matches(kind + " [0-9]+"));
    }

    private static void switchOff(CommissioningModule module) {
        switched(module, false);
    }

    private static void switchOn(CommissioningModule module) {
        switched(module, true);
    }

    private static void switched(CommissioningModule module, boolean on) {
        WORLD.database()
                .run("update platform.council_module set enabled = %s where module = '%s' and tenant_id = '%s'"
                        .formatted(
                                on,
                                module.descriptor().id(),
                                FilledCouncil.OWN.council().id()));
    }

    private static Connection boundAsApp(FilledCouncil council) throws SQLException {
        var connection = WORLD.database().connectAs("app");
        connection.setAutoCommit(false);
        bind(connection, council);
        return connection;
    }

    private static void bind(Connection connection, FilledCouncil council) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "set local app.tenant_id = '%s'".formatted(council.council().id()));
        }
    }

    private static List<String> counted(Connection connection, String function) throws SQLException {
        var counts = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select record_kind || ' ' || records from %s() order by 1".formatted(function))) {
            while (rows.next()) counts.add(rows.getString(1));
        }
        return counts;
    }

    private static String ask(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
