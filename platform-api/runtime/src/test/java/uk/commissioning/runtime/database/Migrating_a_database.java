package uk.commissioning.runtime.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.commissioning.kernel.module.ModuleDescriptor;
import uk.commissioning.testing.database.TestDatabase;

class Migrating_a_database {

    @Test
    void can_be_repeated_and_changes_nothing_then() {
        var database = PlatformDatabase.fresh();
        var before = database.ask("select count(*) from platform.flyway_history");

        Migrations.bootstrapRoles(database.superuserUrl(), database.passwords());
        Migrations.migrate(database.url(), "owner", database.password("owner"));

        assertThat(database.ask("select count(*) from platform.flyway_history")).isEqualTo(before);
    }

    @Test
    void makes_each_schema_as_a_role_that_owns_only_that_schema() {
        var database = PlatformDatabase.fresh();

        assertThat(database.ask("select nspowner::regrole from pg_namespace where nspname = 'platform'"))
                .isEqualTo("platform_owner");
        assertThat(database.ask("""
                select count(*) from pg_class where relnamespace = 'platform'::regnamespace
                and relowner <> 'platform_owner'::regrole and relkind in ('r', 'p', 'v')""")).isEqualTo("0");
    }

    @Test
    void keeps_a_modules_migrations_inside_its_schema() {
        var database = TestDatabase.empty();
        var schemas = Schema.of(List.of(module("neighbour"), module("intruder")));
        Migrations.bootstrapRoles(database.superuserUrl(), database.passwords(), schemas);
        var owner = new Migrations.Login(database.url(), "owner", database.password("owner"));

        assertThatThrownBy(() -> Migrations.migrate(owner, schemas)).hasMessageContaining("permission denied");

        assertThat(database.ask("select count(*) from neighbour.thing")).isEqualTo("0");
        assertThat(database.ask("select to_regclass('neighbour.planted')")).isEqualTo("null");
    }

    @Test
    void lets_a_modules_tables_refer_to_those_it_requires() {
        var database = TestDatabase.empty();
        var schemas = Schema.of(List.of(module("neighbour"), module("guest", "neighbour")));
        Migrations.bootstrapRoles(database.superuserUrl(), database.passwords(), schemas);

        Migrations.migrate(new Migrations.Login(database.url(), "owner", database.password("owner")), schemas);

        assertThat(database.ask("select count(*) from pg_constraint where contype = 'f'"
                        + " and conrelid = 'guest.visit'::regclass and confrelid = 'neighbour.thing'::regclass"))
                .isEqualTo("1");
    }

    @Test
    void enters_an_operator_once_however_often_it_is_told() {
        var database = PlatformDatabase.fresh();
        var subject = UUID.randomUUID();

        Migrations.grantOperator(database.url(), "owner", database.password("owner"), subject, "Oona");
        Migrations.grantOperator(database.url(), "owner", database.password("owner"), subject, "Oona Operator");

        assertThat(database.ask("select string_agg(name, ',') from platform.operator_grant"))
                .isEqualTo("Oona Operator");
    }

    @Test
    void leaves_no_role_that_signs_in_without_its_password() {
        var database = PlatformDatabase.fresh();

        for (var role : database.passwords().keySet()) {
            assertThatThrownBy(() -> DriverManager.getConnection(database.url(), role, "wrong"))
                    .isInstanceOf(SQLException.class);
        }
    }

    private static ModuleDescriptor module(String id, String... requires) {
        return new ModuleDescriptor(
                id,
                id,
                "1",
                id,
                false,
                java.util.Set.of(requires),
                List.of(),
                List.of(),
                ModuleDescriptor.Database.inSchema(id));
    }
}
