package uk.commissioning.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// A4's table for the modules' tables, tried by each role that signs in: what is not listed, the database
/// refuses. The platform's own tables are listed in runtime.
class A4_modules_tables_by_role_Test {

    private static final World WORLD = World.RUNNING;

    /// A view takes no rows from anybody.
    private static final String REFUSED =
            "(?s).*(permission denied|cannot (insert into|update|delete from) view|is not a table).*";

    private static final String MAY = """
            app select core.agreement
            reorganiser select core.agreement
            app insert core.agreement
            reorganiser insert core.agreement
            app update core.agreement
            app select core.agreement_entitled
            reorganiser select core.agreement_entitled
            app insert core.agreement_entitled
            reorganiser insert core.agreement_entitled
            app update core.agreement_entitled
            app select alternative.ap_package
            reorganiser select alternative.ap_package
            app insert alternative.ap_package
            reorganiser insert alternative.ap_package
            app update alternative.ap_package
            alternative_purger delete alternative.ap_package
            app select core.block
            reorganiser select core.block
            app insert core.block
            reorganiser insert core.block
            app update core.block
            app select core.child
            reorganiser select core.child
            app insert core.child
            reorganiser insert core.child
            app update core.child
            app select core.child_home
            reorganiser select core.child_home
            app insert core.child_home
            reorganiser insert core.child_home
            app update core.child_home
            reorganiser select core.commitment_by_financial_year
            app select core.commitment_line
            reorganiser select core.commitment_line
            app select core.contract
            reorganiser select core.contract
            app insert core.contract
            reorganiser insert core.contract
            app update core.contract
            core_purger delete core.contract
            app select core.contract_register_public
            app select core.contribution_line
            app select core.cost_share
            reorganiser select core.cost_share
            app insert core.cost_share
            reorganiser insert core.cost_share
            app update core.cost_share
            app delete core.cost_share
            core_purger delete core.cost_share
            app select core.fee_line
            reorganiser select core.fee_line
            app insert core.fee_line
            reorganiser insert core.fee_line
            app update core.fee_line
            app delete core.fee_line
            core_purger delete core.fee_line
            app select core.import
            app insert core.import
            app update core.import
            app select core.import_decision
            app insert core.import_decision
            app update core.import_decision
            core_purger delete core.import_decision
            app select core.lot
            reorganiser select core.lot
            app insert core.lot
            reorganiser insert core.lot
            app update core.lot
            app select core.membership
            reorganiser select core.membership
            app insert core.membership
            reorganiser insert core.membership
            app update core.membership
            app select core.placement
            reorganiser select core.placement
            app insert core.placement
            reorganiser insert core.placement
            app update core.placement
            reorganiser select core.portfolio_agreement
            reorganiser select core.portfolio_child
            reorganiser select core.portfolio_contract
            reorganiser select core.portfolio_site
            app select core.provider
            directory select core.provider
            reorganiser select core.provider
            app insert core.provider
            directory delete core.provider
            app select core.provider_identifier
            directory select core.provider_identifier
            reorganiser select core.provider_identifier
            app insert core.provider_identifier
            app select core.provider_merged
            directory select core.provider_merged
            reorganiser select core.provider_merged
            directory insert core.provider_merged
            app select core.provider_standing
            reorganiser select core.provider_standing
            app insert core.provider_standing
            reorganiser insert core.provider_standing
            app update core.provider_standing
            app select inmss.published_figure
            reorganiser select inmss.published_figure
            app insert inmss.published_figure
            reorganiser insert inmss.published_figure
            app update inmss.published_figure
            inmss_purger delete inmss.published_figure
            app select core.school_term
            reorganiser select core.school_term
            app insert core.school_term
            reorganiser insert core.school_term
            app delete core.school_term
            app select core.site
            directory select core.site
            reorganiser select core.site
            app insert core.site
            app select core.site_fact
            reorganiser select core.site_fact
            app insert core.site_fact
            app update core.site_fact
            app select therapies.therapy_order
            reorganiser select therapies.therapy_order
            app insert therapies.therapy_order
            reorganiser insert therapies.therapy_order
            app update therapies.therapy_order
            therapies_purger delete therapies.therapy_order
            """;

    @TestFactory
    Stream<DynamicContainer> nobody_may_more_than_is_listed() {
        return Stream.of("owner", "app", "provider", "operator", "reorganiser", "dispatcher", "observer")
                .map(role -> dynamicContainer(
                        role,
                        CouncilTables.ofModules(WORLD.database()).stream()
                                .map(table -> dynamicTest(table, () -> refusedWhatIsNotListed(role, table)))));
    }

    @Test
    void the_catalogue_says_what_is_listed() {
        var granted = WORLD.database().ask("""
                select string_agg(r.rolname || ' ' || v.verb || ' ' || c.relnamespace::regnamespace || '.' || c.relname, chr(10)
                                  order by c.relname, v.position, r.rolname)
                from pg_roles r
                cross join pg_class c
                cross join unnest(array['select', 'insert', 'update', 'delete', 'truncate']) with ordinality v (verb, position)
                where (r.rolname in ('owner', 'app', 'provider', 'operator', 'reorganiser', 'dispatcher', 'observer', 'directory')
                         or r.rolname ~ '(^|_)purger$')
                  and c.relkind in ('r', 'p', 'v', 'm') and c.relname <> 'flyway_history'
                  and c.relnamespace::regnamespace::text
                      not in ('platform', 'public', 'pg_catalog', 'information_schema', 'pg_toast')
                  and has_table_privilege(r.oid, c.oid, v.verb)""");

        assertThat(granted).isEqualTo(MAY.strip());
    }

    /// What answers across councils, and for whom: nobody signs in as its owner (docs/adr/0010, docs/adr/0017).
    @Test
    void the_directory_owns_these_functions_of_modules_and_no_others() {
        assertThat(WORLD.database().lines("""
                select p.oid::regprocedure || ' for ' || array_to_string(array(
                           select a.grantee::regrole::text from aclexplode(p.proacl) a
                           where a.grantee <> p.proowner order by 1), ', ')
                from pg_proc p
                where p.prosecdef and p.proowner = 'directory'::regrole
                  and p.pronamespace <> 'platform'::regnamespace
                order by 1"""))
                .containsExactly(
                        "core.directory_entry(uuid) for operator",
                        "core.duplicate_providers(integer,uuid,uuid,integer) for operator",
                        "core.merge_providers(uuid,uuid,uuid,text,text) for operator",
                        "core.provider_merge_conflicts(uuid,uuid) for operator");
    }

    /// A merger re-points whatever refers to a provider; a new table says here that it was thought of.
    @Test
    void whatever_refers_to_a_provider_can_be_told_to_refer_to_another() {
        var references = """
                from pg_constraint c join pg_attribute k on k.attrelid = c.conrelid and k.attnum = any(c.conkey)
                where c.contype = 'f' and c.confrelid = 'core.provider'::regclass""";
        assertThat(WORLD.database().lines("select c.conrelid::regclass::text " + references))
                .hasSizeGreaterThan(5);
        var without = """
                and (cardinality(c.conkey) <> 1
                     or not has_column_privilege('directory', c.conrelid, k.attnum, 'update')
                     or not has_column_privilege('directory', c.conrelid, k.attnum, 'select')
                     or exists (select from pg_attribute t where t.attrelid = c.conrelid and t.attname = 'tenant_id'
                                and not has_column_privilege('directory', c.conrelid, t.attnum, 'select'))
                     or (select relrowsecurity from pg_class where oid = c.conrelid)
                        and not exists (select from pg_policy p where p.polrelid = c.conrelid
                                        and p.polroles = array['directory'::regrole::oid]))""";
        assertThat(WORLD.database().lines("select c.conrelid::regclass::text " + references + "\n" + without))
                .isEmpty();
    }

    @Test
    void an_operator_reads_no_child_and_a_dispatcher_no_placement_even_for_a_council_it_names() {
        var council = FilledCouncil.OWN.council().id();
        for (var deed : List.of("operator select core.child", "dispatcher select core.placement")) {
            var words = deed.split(" ", -1);
            assertThatThrownBy(() ->
                            run(words[0], "set app.tenant_id = '%s'".formatted(council), "select * from " + words[2]))
                    .as(deed)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void app_writes_nothing_about_a_council_itself() {
        var council = FilledCouncil.OWN.council().id();
        var bound = "set app.tenant_id = '%s'".formatted(council);
        for (var sql : List.of(
                "update platform.council set state = 'DISSOLVED'",
                "update platform.council set suspended_at = null",
                "insert into platform.council_module (module, enabled) values ('more', true)",
                "update platform.council_module set enabled = true",
                "delete from platform.audit_entry",
                "update platform.access_entry set purpose = 'none'",
                "update platform.person set subject = gen_random_uuid()",
                "insert into platform.operator_grant (subject, name) values (gen_random_uuid(), 'Me')")) {
            assertThatThrownBy(() -> run("app", bound, sql)).as(sql).hasMessageContaining("permission denied");
        }
    }

    private static void refusedWhatIsNotListed(String role, String table) throws SQLException {
        var column = WORLD.database()
                .ask("select attname from pg_attribute where attrelid = '%s'::regclass and attnum = 1"
                        .formatted(table));
        try (var connection = WORLD.database().connectAs(role);
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (var verb : List.of("select", "insert", "update", "delete", "truncate")) {
                var deed = role + " " + verb + " " + table;
                if (MAY.lines().anyMatch(deed::equals)) continue;
                assertThatThrownBy(() -> statement.execute(sql(verb, table, column)))
                        .as(deed)
                        .hasMessageMatching(REFUSED);
                connection.rollback();
            }
        }
    }

    private static String sql(String verb, String table, String column) {
        return switch (verb) {
            case "select" -> "select * from %s limit 0".formatted(table);
            case "insert" -> "insert into %s (%s) values (default)".formatted(table, column);
            case "update" -> "update %1$s set %2$s = null where false".formatted(table, column);
            case "delete" -> "delete from %s where false".formatted(table);
            default -> "truncate " + table;
        };
    }

    private static void run(String role, String... statements) throws SQLException {
        try (var connection = WORLD.database().connectAs(role);
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (var sql : statements) statement.execute(sql);
            connection.rollback();
        }
    }
}
